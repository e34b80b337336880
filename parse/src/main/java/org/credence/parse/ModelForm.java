package org.credence.parse;

import java.util.Map;

/// A word as the tagger and the parser were taught to see it. Nothing else sees it: quotes keep the document's
/// letters.
final class ModelForm {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Map<String, String> FRACTIONS =
            Map.of("½", "1/2", "¼", "1/4", "¾", "3/4", "⅓", "1/3", "⅔", "2/3");

    private ModelForm() {}

    static String of(String word) {
        String fraction = FRACTIONS.get(word);
        if (fraction != null) {
            return fraction;
        }
        return word.chars().allMatch(ModelForm::isOrdinary) ? word : withoutOddities(withoutEntities(word));
    }

    private static boolean isOrdinary(int c) {
        return c != SOFT_HYPHEN && c != '&' && !isSpace(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String withoutEntities(String word) {
        return word.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String withoutOddities(String word) {
        var form = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != SOFT_HYPHEN) {
                form.append(isSpace(c) ? '\u00A0' : c);
            }
        }
        return form.isEmpty() ? word : form.toString();
    }
}
