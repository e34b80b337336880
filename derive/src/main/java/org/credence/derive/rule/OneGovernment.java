package org.credence.derive.rule;

import java.util.Set;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Modality;
import org.credence.model.PartyId;

/// Rule one-government: recognizing one of an exclusive set of rivals, or establishing relations with it, ends the
/// observer's recognition of the others on that day.
///
/// Shaw, *International Law*, ch. 9; Talmon, *Recognition of Governments*, ch. 3.
public final class OneGovernment {
    private OneGovernment() {}

    /// Whether by this act one of these observers chose the rival.
    public static boolean choosesRival(Act act, Set<PartyId> observers) {
        if (act.modality() != Modality.ASSERTED) {
            return false;
        }
        boolean recognizes = CompetentOrgan.bindsState(act)
                && (act.type() == ActType.RECOGNIZE_STATE || act.type() == ActType.RECOGNIZE_GOVERNMENT);
        boolean relates = (ImpliedRecognition.by(act) || isResumption(act))
                && act.recipient() != null
                && (observers.contains(act.actor()) || observers.contains(act.recipient()));
        return (recognizes && observers.contains(act.actor())) || relates;
    }

    /// Relations resumed with one of an exclusive set choose it as relations established do.
    public static boolean isResumption(Act act) {
        return act.type() == ActType.RESUME_RELATIONS
                && ImpliedRecognition.isDiplomatic(act)
                && !ImpliedRecognition.isDisclaimed(act);
    }
}
