package org.credence.model;

import java.util.Arrays;
import java.util.Locale;

/// What a claim says of its act besides parties and dates; the JSON name is the constant in camel case.
public enum Detail {
    AGREEMENT,
    AUTHORITY,
    BODY,
    CAPACITY,
    CONDITION,
    COUNT,
    DECISION,
    DEGREE,
    DISCLAIMER,
    FROM,
    KIND,
    LEVEL,
    LIST,
    MANNER,
    MISSION_KIND,
    NAME,
    OFFICE,
    ORDINAL,
    PLACE,
    POLICY,
    PREVIOUS_KIND,
    PROGRAM,
    RANK,
    RECEIVED_BY,
    REFERENCE,
    RESIDENT,
    SCOPE,
    STATUS,
    STEP,
    TERRITORY,
    UNDER_NAME,
    WORDS;

    /// The name of this detail in JSON: `missionKind`, `underName`.
    public String jsonName() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
