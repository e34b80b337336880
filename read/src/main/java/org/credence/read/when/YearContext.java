package org.credence.read.when;

import org.credence.read.when.YearWord.Unnamed;

/// Decides whether what can be a date is one where it stands: "in 2000" but not "2000 people", "in May" but not "may".
///
/// Goes by the neighboring words first and by their tags where words do not tell; it does not look at the tree.
final class YearContext {
    private static final int SURELY_YEARS_FROM = 1900;

    private final DateWords words;

    YearContext(DateWords words) {
        this.words = words;
    }

    /// Behind the preposition that stands at `preposition`.
    boolean acceptsAfter(Atoms atoms, int preposition, int at, Reading reading) {
        if (reading.form() instanceof Form.Year) {
            return !isLoose(atoms, preposition, at)
                    && !isQuantity(atoms, reading.next())
                    && !(atoms.is(at - 1, "of") && words.has("count-of", atoms, at - 2));
        }
        return !(reading.form() instanceof Form.Month) || !isUnlikelyMonth(atoms, at, reading);
    }

    private boolean isLoose(Atoms atoms, int preposition, int at) {
        DateWords.Match loose = words.find("loose", atoms, preposition);
        boolean forYear = atoms.is(preposition, "for")
                && atoms.at(at).isNumber()
                && atoms.at(at).number() >= SURELY_YEARS_FROM
                && !Character.isLetter(firstCharacter(atoms.at(at + 1)));
        return loose != null && loose.next() == at && !forYear && !isCirca(atoms, preposition, at);
    }

    /// "Was built around 1970" but "a crowd of around 2000": a year ends its phrase and no number is awaited.
    private boolean isCirca(Atoms atoms, int preposition, int at) {
        boolean estimate = atoms.is(preposition, "around") || atoms.is(preposition, "about");
        boolean ends = !Character.isLetterOrDigit(firstCharacter(atoms.at(at + 1)));
        return estimate
                && ends
                && atoms.at(at).isNumber(SURELY_YEARS_FROM, 2100)
                && atoms.at(preposition - 1).tag().equals("VBN");
    }

    /// Without a preposition of its own.
    boolean acceptsBare(Atoms atoms, int at, Reading reading) {
        if (standsAlone(atoms, at, reading.next())) {
            return true;
        }
        return switch (reading.form()) {
            case Form.Year _ -> acceptsBareYear(atoms, at, reading.next());
            case Form.Month _ -> !isUnlikelyMonth(atoms, at, reading) && !isName(atoms, at, reading);
            case Form.Season(YearWord year, int _) -> year != Unnamed.UNSAID;
            case Form.Weekday _ -> !words.has("named-weekday", atoms, at - 1);
            default -> true;
        };
    }

    /// Nothing else is in the sentence: a heading, a cell of a table.
    static boolean standsAlone(Atoms atoms, int at, int next) {
        return at == 0
                && (!atoms.at(next).exists()
                        || (atoms.is(next, ".") && !atoms.at(next + 1).exists()));
    }

    private boolean acceptsBareYear(Atoms atoms, int at, int next) {
        if (isNumbered(atoms, at) || isQuantity(atoms, next)) {
            return false;
        }
        boolean namedAsYear = next > at + 1;
        return namedAsYear
                || isInBrackets(atoms, at, next)
                || endsHeading(atoms, at, next)
                || atoms.is(at - 1, "year")
                || atoms.is(at - 1, "years")
                || atoms.is(at - 1, "ad")
                || (isDetermined(atoms, at - 1) && atoms.at(next).isNominal())
                || atoms.is(next, "'s")
                || atoms.is(next, "’s");
    }

    private static boolean isInBrackets(Atoms atoms, int at, int next) {
        boolean opens = atoms.is(at - 1, "(") || atoms.is(at - 1, "[") || atoms.is(at - 1, "-lrb-");
        String after = atoms.at(next).lower();
        return opens && (after.isEmpty() || ")],;:-–—".contains(after));
    }

    /// "Relations Resumed, 1954": the last word of a heading, behind a comma.
    private static boolean endsHeading(Atoms atoms, int at, int next) {
        boolean last = !atoms.at(next).exists()
                || (atoms.is(next, ".") && !atoms.at(next + 1).exists());
        return last && atoms.is(at - 1, ",");
    }

    private boolean isDetermined(Atoms atoms, int before) {
        String tag = atoms.at(before).tag();
        return words.has("determiner", atoms, before)
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("PRP$")
                || tag.equals("POS");
    }

    /// A further year of a list.
    boolean acceptsListed(Atoms atoms, int at) {
        return atoms.at(at).isYear()
                && !isQuantity(atoms, at + 1)
                && !atoms.at(at + 1).isNominal();
    }

    /// "1996–2001", but "1996 to 2001" only in brackets.
    boolean acceptsBareRange(Atoms atoms, int at, Reading range) {
        boolean joinedByWord = atoms.at(at).isYear() && isWord(atoms, at + 1);
        return acceptsRange(atoms, at, range) && (!joinedByWord || atoms.is(at - 1, "("));
    }

    /// Two dates behind a preposition.
    boolean acceptsRange(Atoms atoms, int at, Reading range) {
        return !isNumbered(atoms, at) && !isQuantity(atoms, range.next());
    }

    private boolean isNumbered(Atoms atoms, int at) {
        return words.has("code", atoms, at - 1) || (atoms.is(at - 1, ".") && words.has("code", atoms, at - 2));
    }

    /// Whether the number before `next` counts something.
    private boolean isQuantity(Atoms atoms, int next) {
        if (words.has("counted", atoms, next)) {
            return true;
        }
        boolean early = atoms.at(next - 1).isNumber() && atoms.at(next - 1).number() < SURELY_YEARS_FROM;
        boolean compound =
                atoms.is(next, "-") && atoms.isGlued(next) && atoms.isGlued(next + 1) && isWord(atoms, next + 1);
        return compound || (early && atoms.at(next).tag().equals("NNS"));
    }

    private static boolean isWord(Atoms atoms, int at) {
        return Character.isLetter(atoms.at(at).text().charAt(0));
    }

    private static char firstCharacter(Atom atom) {
        return atom.exists() ? atom.text().charAt(0) : '.';
    }

    /// "May" as a verb, "March" as the first word of an order.
    private static boolean isUnlikelyMonth(Atoms atoms, int at, Reading reading) {
        boolean alone = reading.form() instanceof Form.Month(YearWord year, int _) && year == Unnamed.UNSAID;
        return alone && (atoms.at(at).tag().equals("MD") || atoms.at(at).tag().startsWith("VB"));
    }

    /// "Theresa May", "June Smith", "May" at the head of a sentence.
    private boolean isName(Atoms atoms, int at, Reading reading) {
        boolean alone = reading.form() instanceof Form.Month(YearWord year, int _) && year == Unnamed.UNSAID;
        boolean ambiguous = atoms.is(at, "may") || atoms.is(at, "march") || atoms.is(at, "august");
        return alone
                && !words.has("determiner", atoms, at - 1)
                && ((ambiguous && (at == 0 || atoms.at(at - 1).isCapitalized()))
                        || isProper(atoms, at - 1)
                        || isProper(atoms, reading.next()));
    }

    private static boolean isProper(Atoms atoms, int at) {
        return atoms.at(at).isCapitalized() && atoms.at(at).tag().startsWith("NNP");
    }
}
