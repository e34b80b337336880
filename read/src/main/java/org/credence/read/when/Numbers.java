package org.credence.read.when;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers in figures and words: "18", "twenty-four", "two hundred and ten", "the twenty-first", and years as
/// they
/// are spoken: "nineteen forty-five", "nineteen hundred", "two thousand and four".
final class Numbers {
    private static final int LARGEST_IN_FIGURES = 999;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3},\\d{3}");

    private final DateWords words;

    Numbers(DateWords words) {
        this.words = words;
    }

    /// A number and the place after it.
    record Counted(int value, int next) {}

    /// "18", "2,000", "eighteen", "a", "an", "a hundred", "a dozen".
    @Nullable
    Counted count(Atoms atoms, int at) {
        if (atoms.at(at).isNumber(1, LARGEST_IN_FIGURES) && atoms.at(at).text().length() <= 3) {
            return new Counted(atoms.at(at).number(), at + 1);
        }
        if (GROUPED.matcher(atoms.at(at).text()).matches()) {
            return new Counted(Integer.parseInt(atoms.at(at).text().replace(",", "")), at + 1);
        }
        boolean article = words.has("article", atoms, at);
        DateWords.Match round = words.find("round-number", atoms, article ? at + 1 : at);
        if (round != null) {
            return new Counted(round.number(), round.next());
        }
        return article ? new Counted(1, at + 1) : inWords(atoms, at);
    }

    @Nullable
    Counted inWords(Atoms atoms, int at) {
        Counted small = belowHundred(atoms, at);
        if (small == null) {
            return null;
        }
        int scale = atoms.is(small.next(), "hundred") ? 100 : atoms.is(small.next(), "thousand") ? 1000 : 0;
        if (scale == 0) {
            return small;
        }
        int next = small.next() + 1;
        Counted rest = belowHundred(atoms, atoms.is(next, "and") ? next + 1 : next);
        return rest == null
                ? new Counted(small.value() * scale, next)
                : new Counted(small.value() * scale + rest.value(), rest.next());
    }

    private @Nullable Counted belowHundred(Atoms atoms, int at) {
        return composed(atoms, at, "number");
    }

    /// "third", "twenty-first".
    @Nullable
    Counted ordinal(Atoms atoms, int at) {
        return composed(atoms, at, "ordinal");
    }

    /// A small number or ordinal, alone or behind tens.
    private @Nullable Counted composed(Atoms atoms, int at, String kind) {
        DateWords.Match tens = words.find("tens", atoms, at);
        if (tens == null) {
            DateWords.Match small = words.find(kind, atoms, at);
            return small == null ? null : new Counted(small.number(), small.next());
        }
        DateWords.Match small = words.find(kind, atoms, atoms.is(tens.next(), "-") ? tens.next() + 1 : tens.next());
        if (small != null && small.number() < 10) {
            return new Counted(tens.number() + small.number(), small.next());
        }
        return kind.equals("number") ? new Counted(tens.number(), tens.next()) : null;
    }

    /// A year that is spoken in two pairs or by thousands.
    @Nullable
    Counted yearInWords(Atoms atoms, int at) {
        Counted first = belowHundred(atoms, at);
        if (first == null) {
            return null;
        }
        if (first.value() == 2 && atoms.is(first.next(), "thousand")) {
            return inWords(atoms, at);
        }
        int next = atoms.is(first.next(), "-") ? first.next() + 1 : first.next();
        if (first.value() < 10 || first.value() > 20) {
            return null;
        }
        if (atoms.is(next, "hundred")) {
            return new Counted(first.value() * 100, next + 1);
        }
        boolean zero = words.has("zero", atoms, next);
        Counted second = belowHundred(atoms, zero ? next + 1 : next);
        return second == null || zero != second.value() < 10
                ? null
                : new Counted(first.value() * 100 + second.value(), second.next());
    }
}
