package org.credence.read.when;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.read.when.Form.Length;
import org.credence.read.when.Numbers.Counted;
import org.jspecify.annotations.Nullable;

/// Reads lengths of time: "three years", "two and a half hours", "ten-day", "several months", "half a century",
/// "years".
final class LengthGrammar {
    private static final Pattern AND_A_HALF = Pattern.compile("(\\d{1,3})\\.5");

    private final DateWords words;
    private final Numbers numbers;

    LengthGrammar(DateWords words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /// A length and the place after it.
    record Measured(Length length, int next) {}

    /// A number or a vague quantity with its unit.
    @Nullable
    Measured counted(Atoms atoms, int at) {
        Measured fixed = fixed(atoms, at);
        if (fixed != null) {
            return fixed;
        }
        Measured half = halfOf(atoms, at);
        if (half != null) {
            return half;
        }
        DateWords.Match vague = words.find("vague-number", atoms, at);
        if (vague != null) {
            Measured several = unit(atoms, vague.next(), vague.number(), false);
            return several != null && (isPlural(atoms, several.next() - 1) || atoms.is(vague.next(), "-"))
                    ? several
                    : null;
        }
        Counted number = numbers.count(atoms, at);
        return number == null ? decimal(atoms, at) : exact(atoms, number);
    }

    /// "A quarter of a century", "three quarters of an hour": lengths that are not counted in their unit.
    private @Nullable Measured fixed(Atoms atoms, int at) {
        DateWords.Match phrase = words.find("length-phrase", atoms, at);
        if (phrase == null) {
            return null;
        }
        String[] countAndUnit = phrase.value().split(" ", -1);
        Unit unit = Unit.valueOf(countAndUnit[1]);
        return new Measured(new Length(Integer.parseInt(countAndUnit[0]), false, unit), phrase.next());
    }

    /// "2.5 years"; other fractions measure rather than tell a time.
    private @Nullable Measured decimal(Atoms atoms, int at) {
        Matcher matcher = AND_A_HALF.matcher(atoms.at(at).text());
        return matcher.matches() ? unit(atoms, at + 1, Integer.parseInt(matcher.group(1)), true) : null;
    }

    private @Nullable Measured exact(Atoms atoms, Counted number) {
        int next = CalendarNames.skip(atoms, number.next(), "+");
        int half = afterHalf(atoms, next);
        boolean article = words.has("article", atoms, next - 1);
        if (article && words.has("unit", atoms, next) && isPlural(atoms, next)) {
            return words.has("many-long", atoms, next + 1) ? uncounted(atoms, next) : null; // "a months-long siege"
        }
        Measured measured = unit(atoms, half > 0 ? half : next, number.value(), half > 0);
        if (measured == null) {
            return upTo(atoms, number);
        }
        int later = half > 0 ? -1 : afterHalf(atoms, measured.next());
        return later > 0
                ? new Measured(
                        new Length(number.value(), true, measured.length().unit()), later)
                : measured;
    }

    /// "Two to three weeks", "five or six years": the first number counts, as annotators have it.
    private @Nullable Measured upTo(Atoms atoms, Counted number) {
        int link = number.next();
        if (!atoms.is(link, "to") && !atoms.is(link, "or") && !atoms.is(link, "-")) {
            return null;
        }
        Counted more = numbers.count(atoms, link + 1);
        return more == null || more.value() <= number.value() ? null : unit(atoms, more.next(), number.value(), false);
    }

    /// "1/2", "½", "and a half".
    private int afterHalf(Atoms atoms, int at) {
        DateWords.Match half = words.find("half", atoms, at);
        return half == null ? -1 : half.next();
    }

    /// "Half a century", "half an hour".
    private @Nullable Measured halfOf(Atoms atoms, int at) {
        if (!atoms.is(at, "half")) {
            return null;
        }
        int article = words.has("article", atoms, at + 1) || atoms.is(at + 1, "-") ? at + 2 : at + 1;
        return article == at + 1 ? null : unit(atoms, article, 0, true);
    }

    private @Nullable Measured unit(Atoms atoms, int at, int count, boolean half) {
        boolean hyphen = atoms.is(at, "-") && atoms.isGlued(at);
        int next = hyphen ? at + 1 : at;
        DateWords.Match adjective = words.find("length-adjective", atoms, next);
        next = adjective == null ? next : adjective.next();
        DateWords.Match unit = words.find("unit", atoms, next);
        if (unit == null || isName(atoms, next) || isAge(atoms, unit.next()) || isFraction(atoms, at, unit)) {
            return null;
        }
        DateWords.Match orSo = words.find("or-so", atoms, unit.next());
        return new Measured(
                new Length(count, half, Unit.valueOf(unit.value())), orSo == null ? unit.next() : orSo.next());
    }

    /// "A quarter of the voters", "three-quarters", "about a quarter": a part of something, not of a year.
    private boolean isFraction(Atoms atoms, int at, DateWords.Match unit) {
        if (!unit.value().equals("QUARTER")) {
            return false;
        }
        boolean ofSomething =
                atoms.is(unit.next(), "of") && !atoms.at(unit.next() + 1).isYear();
        boolean estimated = words.has("article", atoms, at - 1) && words.has("estimate", atoms, at - 2);
        return ofSomething
                || estimated
                || words.has("quartered", atoms, unit.next())
                || words.has("compounded", atoms, unit.next())
                || (atoms.is(at, "-") && isPlural(atoms, unit.next() - 1));
    }

    /// "A 45-year-old", "12 years old".
    boolean isAge(Atoms atoms, int next) {
        int old = atoms.is(next, "-") ? next + 1 : next;
        return atoms.is(old, "old") || atoms.is(old, "olds") || atoms.is(next, "of") && atoms.is(next + 1, "age");
    }

    /// "The newspaper Twenty Days": in capitals behind another word.
    static boolean isName(Atoms atoms, int unit) {
        return unit > 0 && atoms.at(unit).isCapitalized();
    }

    /// A unit alone, in the plural: "for years".
    @Nullable
    Measured uncounted(Atoms atoms, int at) {
        DateWords.Match unit = words.find("unit", atoms, at);
        return unit == null
                        || !isPlural(atoms, at)
                        || isName(atoms, at)
                        || isAge(atoms, unit.next())
                        || isFraction(atoms, at, unit)
                ? null
                : new Measured(new Length(Length.UNSAID, false, Unit.valueOf(unit.value())), unit.next());
    }

    /// "47.3 seconds", "light-years", "office hours", "the early hours".
    boolean isMeasured(Atoms atoms, int before) {
        Atom atom = atoms.at(before);
        return atom.exists()
                && (Character.isDigit(atom.text().charAt(0))
                        || atom.text().equals("-")
                        || words.has("no-length-before", atoms, before)
                        || atoms.is(before + 1, "hours") && words.has("no-hours-before", atoms, before));
    }

    static boolean isPlural(Atoms atoms, int at) {
        return atoms.at(at).lower().endsWith("s");
    }
}
