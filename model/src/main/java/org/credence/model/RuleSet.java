package org.credence.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rules that an answer was derived by, under a name. The name and the hash stand on every answer.
public record RuleSet(String name, List<RuleId> rules) {
    /// The rules of the vocabulary.
    public static final RuleSet DEFAULT = new RuleSet(
            "default",
            Arrays.stream(RuleId.values())
                    .filter(rule -> rule != RuleId.RECEPTION && rule != RuleId.STATES_ONLY)
                    .toList());

    /// Express acts only: nothing is implied.
    public static final RuleSet DECLARATORY_STRICT =
            DEFAULT.without("declaratory-strict", RuleId.IMPLIED_RECOGNITION, RuleId.ONE_GOVERNMENT);

    /// Receiving an ambassador recognizes.
    public static final RuleSet RECEPTION =
            DEFAULT.without("reception", RuleId.CREDENTIALS_ARE_NOT_RECOGNITION).with(RuleId.RECEPTION);

    /// Recognition of governments is not asked.
    public static final RuleSet STATES_ONLY = DEFAULT.without("states-only").with(RuleId.STATES_ONLY);

    public RuleSet {
        rules = rules.stream().distinct().sorted().toList();
    }

    /// The sets that have a name of their own.
    public static List<RuleSet> listNamed() {
        return List.of(DEFAULT, RECEPTION, DECLARATORY_STRICT, STATES_ONLY);
    }

    public static Optional<RuleSet> findNamed(String name) {
        return listNamed().stream().filter(set -> set.name.equals(name)).findFirst();
    }

    /// The same rules but for one that is switched on or off.
    public RuleSet switched(RuleId rule, boolean on) {
        return on ? with(rule) : without(name, rule);
    }

    /// The same rules under another name.
    public RuleSet named(String other) {
        return new RuleSet(other, rules);
    }

    public boolean has(RuleId rule) {
        return rules.contains(rule);
    }

    /// SHA-256 over the ids and texts of the rules, in the order of the vocabulary.
    public String hash() {
        String content = rules.stream()
                .map(rule -> rule.words() + '\t' + rule.text() + '\n')
                .collect(Collectors.joining());
        return Digest.sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    private RuleSet without(String otherName, RuleId... off) {
        List<RuleId> gone = Arrays.asList(off);
        return new RuleSet(
                otherName, rules.stream().filter(rule -> !gone.contains(rule)).toList());
    }

    private RuleSet with(RuleId rule) {
        List<RuleId> more = new ArrayList<>(rules);
        more.add(rule);
        return new RuleSet(name, more);
    }
}
