package org.credence.derive.rule;

import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Detail;

/// Rule implied-recognition: establishing diplomatic relations implies recognition, unless rule disclaimer blocks it.
///
/// Shaw, *International Law*, ch. 9: implication needs an unequivocal act.
public final class ImpliedRecognition {
    private ImpliedRecognition() {}

    public static boolean by(Act act) {
        return act.type() == ActType.ESTABLISH_RELATIONS && !isConsular(act) && !isDisclaimed(act);
    }

    /// Rule disclaimer: an express reservation or an evasive name.
    public static boolean isDisclaimed(Act act) {
        return act.details().containsKey(Detail.DISCLAIMER) || act.details().containsKey(Detail.UNDER_NAME);
    }

    private static boolean isConsular(Act act) {
        return act.details().getOrDefault(Detail.LEVEL, "").contains("consular");
    }
}
