package org.credence.derive.standing;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The rank of an office for comparing contacts, highest first. The words are tried in the order of [#AS_TRIED].
enum Office {
    HEAD_OF_STATE("head of state", "president|king|emir|monarch|sultan|pope|supreme leader"),
    HEAD_OF_GOVERNMENT("head of government", "prime minister|chancellor|premier"),
    VICE_PRESIDENT("vice president", "vice president"),
    FOREIGN_MINISTER(
            "foreign minister",
            "foreign minister|minister of foreign affairs|foreign secretary|secretary of state|top diplomat"),
    MINISTER("minister", "minister|secretary"),
    DEPUTY("deputy minister", "deputy|vice minister|undersecretary|assistant"),
    AMBASSADOR("ambassador", "ambassador"),
    ENVOY("envoy", "envoy|representative"),
    OFFICIAL("official", "officials?|delegation|spokes\\w+|diplomats?");

    /// Narrower words before the wider ones that they contain.
    private static final Office[] AS_TRIED = {
        DEPUTY,
        VICE_PRESIDENT,
        HEAD_OF_STATE,
        HEAD_OF_GOVERNMENT,
        FOREIGN_MINISTER,
        MINISTER,
        AMBASSADOR,
        ENVOY,
        OFFICIAL
    };

    private final String words;
    private final Pattern told;

    Office(String words, String told) {
        this.words = words;
        this.told = Pattern.compile("\\b(" + told + ")\\b");
    }

    String words() {
        return words;
    }

    /// The rank that an office's id or words mean; null where they mean none.
    static @Nullable Office ofWords(@Nullable String office) {
        if (office == null) {
            return null;
        }
        String plain = office.toLowerCase(Locale.ROOT).replaceAll("[-_.]", " ");
        return Arrays.stream(AS_TRIED)
                .filter(rank ->
                        rank.words.equals(plain) || rank.told.matcher(plain).find())
                .findFirst()
                .orElse(null);
    }
}
