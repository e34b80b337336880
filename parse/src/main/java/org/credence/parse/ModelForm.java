package org.credence.parse;

import java.util.Map;

/// A word as the tagger and the parser were taught to see it. Nothing else sees it: quotes keep the document's letters.
final class ModelForm {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Map<String, String> FORMS =
            Map.of("½", "1/2", "¼", "1/4", "¾", "3/4", "⅓", "1/3", "⅔", "2/3", "&amp;", "&", "&lt;", "<", "&gt;", ">");

    private ModelForm() {}

    static String of(String word) {
        String known = FORMS.get(word);
        if (known != null) {
            return known;
        }
        return word.chars().allMatch(ModelForm::isOrdinary) ? word : withoutOddities(word);
    }

    private static boolean isOrdinary(int c) {
        return c != SOFT_HYPHEN && !isSpace(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
