package org.credence.read.when;

import java.util.Locale;
import org.credence.model.Span;

/// A word, number or sign of a sentence, cut finer than the parser's words so that "1996–2001" is three.
///
/// `span` counts in the document; `token` is the UD index of the parser's word it lies in, `tag` that word's.
record Atom(String text, String lower, Span span, int token, String tag) {
    static final Atom NONE = new Atom("", "", new Span(0, 1), 1, "");

    static Atom of(String text, Span span, int token, String tag) {
        return new Atom(text, text.toLowerCase(Locale.ROOT), span, token, tag);
    }

    boolean exists() {
        return !text.isEmpty();
    }

    boolean isNumber() {
        return exists() && text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() <= 4;
    }

    boolean isNumber(int from, int to) {
        return isNumber() && number() >= from && number() <= to;
    }

    /// A number of four digits that may be a year.
    boolean isYear() {
        return text.length() == 4 && isNumber(1000, 2100);
    }

    int number() {
        return Integer.parseInt(text);
    }

    boolean isCapitalized() {
        return exists() && Character.isUpperCase(text.charAt(0));
    }

    /// Whether it may be what a date modifies: "the 2021 withdrawal".
    boolean isNominal() {
        return exists() && Character.isLetter(text.charAt(0)) && (tag.startsWith("NN") || tag.startsWith("JJ"));
    }
}
