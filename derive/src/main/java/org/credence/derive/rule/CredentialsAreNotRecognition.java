package org.credence.derive.rule;

import java.util.Set;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Detail;
import org.credence.model.HeadRank;
import org.credence.model.PartyId;

/// Rule credentials-are-not-recognition: an envoy received sets the head of a mission and leaves recognition where it
/// is.
///
/// VCDR art. 13: functions begin with the presentation of credentials, whatever the receiving state recognizes.
public final class CredentialsAreNotRecognition {
    private static final Set<ActType> RECEPTION =
            Set.of(ActType.ACCEPT_CREDENTIALS, ActType.PRESENT_CREDENTIALS, ActType.EXCHANGE_AMBASSADORS);

    private CredentialsAreNotRecognition() {}

    /// Whether the act is the reception of an envoy.
    public static boolean concerns(Act act) {
        return RECEPTION.contains(act.type());
    }

    /// Whether an ambassador to one of these parties was received by this act.
    public static boolean receivesAmbassador(Act act, Set<PartyId> receivers) {
        PartyId receiver = act.type() == ActType.PRESENT_CREDENTIALS ? act.recipient() : act.actor();
        boolean received =
                act.type() == ActType.EXCHANGE_AMBASSADORS || (receiver != null && receivers.contains(receiver));
        return concerns(act) && received && rankOf(act) == HeadRank.AMBASSADOR;
    }

    private static HeadRank rankOf(Act act) {
        HeadRank otherwise = act.type() == ActType.EXCHANGE_AMBASSADORS ? HeadRank.AMBASSADOR : HeadRank.VACANT;
        return HeadRank.findOfWords(act.details().get(Detail.RANK)).orElse(otherwise);
    }
}
