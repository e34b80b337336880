package org.credence.derive.rule;

import java.util.ArrayList;
import java.util.List;
import org.credence.model.Reason;
import org.credence.model.RuleId;

/// What can be read off a tree of reasons.
public final class Reasons {
    private Reasons() {}

    /// The rules that the tree names, in the order of the vocabulary.
    public static List<RuleId> rulesIn(Reason reason) {
        List<RuleId> rules = new ArrayList<>();
        collect(reason, rules);
        return rules.stream().distinct().sorted().toList();
    }

    private static void collect(Reason reason, List<RuleId> rules) {
        if (reason instanceof Reason.ByRule byRule) {
            rules.add(byRule.rule());
            byRule.overrode().forEach(overrode -> collect(overrode, rules));
        }
        reason.children().forEach(child -> collect(child, rules));
    }
}
