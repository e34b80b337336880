package org.credence.read.frame;

/// One spelling for words that British and American English write apart: "recognise" and "recognize".
public final class Spelling {
    private Spelling() {}

    public static String american(String lemma) {
        if (lemma.endsWith("ise") && lemma.length() > 5) {
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
