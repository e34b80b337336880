package org.credence.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The class of a post, highest first.
public enum PostKind {
    EMBASSY(PresenceSummary.EMBASSY),
    LEGATION(PresenceSummary.LEGATION),
    CONSULATE_GENERAL(PresenceSummary.CONSULAR),
    CONSULATE(PresenceSummary.CONSULAR),
    LIAISON(PresenceSummary.OFFICE),
    REPRESENTATIVE(PresenceSummary.OFFICE),
    POLITICAL_OFFICE(PresenceSummary.OFFICE),
    TRADE_OFFICE(PresenceSummary.OFFICE),
    INTERESTS_SECTION(PresenceSummary.INTERESTS_SECTION),
    /// A post whose kind no text says.
    NOT_SAID(PresenceSummary.OFFICE);

    private final PresenceSummary presence;

    PostKind(PresenceSummary presence) {
        this.presence = presence;
    }

    public PresenceSummary presence() {
        return presence;
    }

    public String words() {
        return switch (this) {
            case CONSULATE_GENERAL -> "consulate-general";
            case LIAISON -> "liaison office";
            case REPRESENTATIVE -> "representative office";
            case NOT_SAID -> "post, kind not said";
            default -> name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /// The kind that the words of a claim mean: "political office", "Embassy", "consulate general".
    public static PostKind ofWords(@Nullable String told) {
        String words = told == null
                ? ""
                : told.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        if (words.contains("interests section")) {
            return INTERESTS_SECTION;
        } else if (words.contains("consulate general")) {
            return CONSULATE_GENERAL;
        } else if (words.contains("consul")) {
            return CONSULATE;
        } else if (words.contains("embassy") || words.contains("nunciature") || words.contains("high commission")) {
            return EMBASSY;
        } else if (words.contains("legation")) {
            return LEGATION;
        } else if (words.contains("liaison")) {
            return LIAISON;
        } else if (words.contains("political")) {
            return POLITICAL_OFFICE;
        } else if (words.contains("trade") || words.contains("commercial") || words.contains("economic")) {
            return TRADE_OFFICE;
        }
        return words.contains("representative") || words.contains("office") ? REPRESENTATIVE : NOT_SAID;
    }
}
