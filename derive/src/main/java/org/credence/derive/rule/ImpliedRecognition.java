package org.credence.derive.rule;

import java.util.Locale;
import org.credence.model.Act;
import org.credence.model.ActType;
import org.credence.model.Detail;

/// Rule implied-recognition: establishing diplomatic relations implies recognition, unless rule disclaimer blocks it.
///
/// Shaw, *International Law*, ch. 9: implication needs an unequivocal act.
public final class ImpliedRecognition {
    private ImpliedRecognition() {}

    public static boolean by(Act act) {
        return act.type() == ActType.ESTABLISH_RELATIONS && isDiplomatic(act) && !isDisclaimed(act);
    }

    /// Rule disclaimer: an express reservation or an evasive name.
    public static boolean isDisclaimed(Act act) {
        return act.details().containsKey(Detail.DISCLAIMER) || act.details().containsKey(Detail.UNDER_NAME);
    }

    /// Relations are diplomatic unless the text says that they are consular only.
    public static boolean isDiplomatic(Act act) {
        return !isConsular(act) || kindOf(act).contains("diplomatic");
    }

    public static boolean isConsular(Act act) {
        return kindOf(act).contains("consular");
    }

    private static String kindOf(Act act) {
        String told = act.details().getOrDefault(Detail.KIND, "")
                + ' '
                + act.details().getOrDefault(Detail.LEVEL, "");
        return told.toLowerCase(Locale.ROOT);
    }
}
