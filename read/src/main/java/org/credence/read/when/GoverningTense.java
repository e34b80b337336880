package org.credence.read.when;

import org.credence.read.proposition.Tree;

/// The tense that decides whether a bare "Thursday" or "May" lies before publication or after it: that of the verb
/// which
/// governs the date.
///
/// A modal, an open infinitive and the present of what is planned look ahead; verbs of scheduling do so in any tense
/// ("was postponed to Friday"). Where a noun stands between verb and date, the verb does not decide and the nearest day
/// is
/// meant ("approved a dividend payable May 7").
final class GoverningTense {
    private final DateWords words;
    private final Tree tree;

    GoverningTense(DateWords words, Tree tree) {
        this.words = words;
        this.tree = tree;
    }

    Tense of(FoundDate date) {
        int head = date.headIn(tree);
        int verb = 0;
        boolean direct = true;
        for (int at = tree.head(head); at != 0 && verb == 0; at = tree.head(at)) {
            boolean inside = date.firstToken() <= at && at <= date.lastToken();
            if (!inside && isPredicate(at)) {
                verb = at;
            }
            direct &= inside || verb == at;
        }
        Tense tense = verb == 0 ? Tense.NEAREST : tense(verb, date, direct);
        if (tense == Tense.FUTURE && date.form() instanceof Form.Quarter) {
            return Tense.NEAREST; // what is planned or expected of a quarter is told when it has just ended, too
        }
        return tense == Tense.NEAREST && date.relation() == Relation.BY ? Tense.FUTURE : tense;
    }

    private Tense tense(int verb, FoundDate date, boolean direct) {
        Tense tense = tenseOf(verb);
        boolean schedules = words.isOneOf("scheduling", tree.lemma(verb)) && date.relation() != Relation.SINCE;
        if (tense == Tense.PAST && schedules && !isPluperfect(verb)) {
            return date.relation() == Relation.UNTIL || !direct ? Tense.FUTURE : Tense.NEAREST;
        }
        boolean arranged = isWeekday(date.form()) || words.isOneOf("timetable", tree.lemma(verb));
        if (tense == Tense.NEAREST && direct && arranged && isPresent(verb)) {
            return Tense.FUTURE;
        }
        return direct || tense == Tense.FUTURE ? tense : Tense.NEAREST;
    }

    private static boolean isWeekday(Form form) {
        return form instanceof Form.Weekday
                || form instanceof Form.AtTime(Form day, String _) && day instanceof Form.Weekday;
    }

    private Tense tenseOf(int verb) {
        boolean perfect = tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.lemma(aux).equals("have"));
        boolean modal = tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.tag(aux).equals("MD"));
        if (modal) {
            return perfect ? Tense.PAST : Tense.FUTURE;
        }
        boolean infinitive = tree.children(verb, "mark", "aux").stream()
                .anyMatch(mark -> tree.lower(mark).equals("to"));
        if (infinitive
                && tree.children(verb, "aux").stream()
                        .anyMatch(aux -> tree.lemma(aux).equals("be"))) {
            return Tense.FUTURE; // "the talks were to go on until Friday"
        }
        if (infinitive) {
            return perfect ? Tense.PAST : infinitive(verb);
        }
        if (tree.tag(verb).equals("VBG") && !tree.hasChild(verb, "aux")) {
            int governor = tree.head(verb);
            return governor != 0 && isPredicate(governor) ? tenseOf(governor) : Tense.NEAREST;
        }
        return isPresent(verb) ? Tense.NEAREST : Tense.PAST;
    }

    /// "Agreed to meet", "a summit to be held" look ahead; "refused to meet", "the first to sign" tell of the past as
    /// the
    /// verb above them does.
    private Tense infinitive(int verb) {
        int governor = tree.head(verb);
        if (governor == 0) {
            return Tense.FUTURE;
        }
        if (words.isOneOf("forward", tree.lemma(governor)) || words.isOneOf("scheduling", tree.lemma(governor))) {
            return isPluperfect(governor) ? Tense.PAST : Tense.FUTURE;
        }
        boolean toBeHeld = tree.hasChild(verb, "aux:pass") && !tree.isVerb(governor);
        return toBeHeld ? Tense.FUTURE : isPredicate(governor) ? tenseOf(governor) : Tense.NEAREST;
    }

    /// "Had been scheduled".
    private boolean isPluperfect(int verb) {
        return tree.children(verb, "aux").stream()
                .anyMatch(aux -> tree.lower(aux).equals("had"));
    }

    /// "Takes effect on", "are meeting on", "is due on".
    private boolean isPresent(int verb) {
        return isPresentForm(verb)
                || (!tree.tag(verb).equals("VBN")
                        && tree.children(verb, "aux", "cop").stream().anyMatch(this::isPresentForm));
    }

    private boolean isPresentForm(int verb) {
        return tree.tag(verb).equals("VBZ") || tree.tag(verb).equals("VBP");
    }

    private boolean isPredicate(int word) {
        return tree.isVerb(word) || tree.hasChild(word, "cop");
    }
}
