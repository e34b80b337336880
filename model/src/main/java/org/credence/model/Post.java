package org.credence.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A post that one party keeps at another, and who heads it.
///
/// `kindTold` is false where the class follows from the rank of the head. `resident` and `head` are null where no text
/// says so. `step` is the step of the credentials: COPY or ORIGINAL.
public record Post(
        PostKind kind,
        boolean kindTold,
        @Nullable String place,
        @Nullable Boolean resident,
        Operations operations,
        @Nullable PartyId controlledBy,
        @Nullable PartyId staffOf,
        @Nullable HeadRank head,
        @Nullable String step,
        Evidence evidence) {
    public enum Operations {
        NORMAL,
        SUSPENDED,
        /// The post has ended.
        CLOSED;

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The word that this post gives to a summary.
    public PresenceSummary presence() {
        boolean charge = head == HeadRank.CHARGE_EN_PIED || head == HeadRank.CHARGE_AD_INTERIM;
        return kind == PostKind.NOT_SAID && charge ? PresenceSummary.CHARGE : kind.presence();
    }
}
