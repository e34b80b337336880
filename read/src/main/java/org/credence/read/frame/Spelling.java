package org.credence.read.frame;

import java.util.Set;

/// One spelling for words that British and American English write apart: "recognise" and "recognize".
public final class Spelling {
    /// Words that end so in both.
    private static final Set<String> BOTH = Set.of(
            "promise",
            "advise",
            "exercise",
            "surprise",
            "supervise",
            "compromise",
            "revise",
            "devise",
            "improvise",
            "premise",
            "comprise",
            "enterprise",
            "expertise",
            "disguise",
            "televise",
            "otherwise",
            "likewise",
            "appraise",
            "franchise",
            "demise",
            "despise",
            "precise",
            "concise");

    private Spelling() {}

    public static String american(String lemma) {
        if (lemma.endsWith("ise") && !BOTH.contains(lemma) && lemma.length() > 5) {
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
