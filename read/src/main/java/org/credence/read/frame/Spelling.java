package org.credence.read.frame;

import java.util.Set;

/// One spelling for words that British and American English write apart: "recognise" and "recognize".
public final class Spelling {
    /// Words in -ise that American English spells so, too.
    private static final Set<String> SAME = Set.of(
            "praise",
            "raise",
            "appraise",
            "advise",
            "exercise",
            "promise",
            "surprise",
            "compromise",
            "supervise",
            "comprise",
            "revise",
            "devise",
            "disguise",
            "enterprise",
            "premise",
            "improvise",
            "televise",
            "advertise",
            "arise",
            "demise",
            "despise",
            "excise",
            "chastise",
            "otherwise",
            "likewise",
            "precise",
            "concise",
            "expertise",
            "treatise",
            "franchise",
            "merchandise",
            "rise",
            "wise",
            "noise",
            "poise",
            "bruise",
            "cruise");

    private Spelling() {}

    public static String american(String lemma) {
        if (lemma.endsWith("ise") && !SAME.contains(lemma)) {
            return lemma.substring(0, lemma.length() - 3) + "ize";
        }
        if (lemma.endsWith("isation")) {
            return lemma.substring(0, lemma.length() - 7) + "ization";
        }
        return switch (lemma) {
            case "honour" -> "honor";
            case "defence" -> "defense";
            case "centre" -> "center";
            case "programme" -> "program";
            default -> lemma;
        };
    }
}
