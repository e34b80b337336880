package org.credence.app.text;

import org.credence.model.RuleSet;

/// A rule set in an answer: the usual one by its name, any other with the beginning of its hash.
final class RulesText {
    private static final int SHORT = 12;

    private RulesText() {}

    static String of(RuleSet rules) {
        return rules.equals(RuleSet.DEFAULT)
                ? rules.name()
                : "%s (%s)".formatted(rules.name(), rules.hash().substring(0, SHORT));
    }
}
