package org.credence.app.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credence.model.RuleId;
import org.credence.model.RuleSet;

/// A rule set as a user writes it: a line `like NAME` with the set to start from (default: `default`), then a line
/// `on RULE` or `off RULE` for each rule that is switched. `name NAME` names the set, else the file does. What follows
/// `#` is for people.
public final class RuleFile {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String file;
    private RuleSet rules = RuleSet.DEFAULT;
    private String name;

    private RuleFile(Path file) {
        this.file = file.toString();
        this.name = String.valueOf(file.getFileName());
    }

    /// A line that cannot be understood is an `IllegalArgumentException` that says where and what was expected.
    public static RuleSet read(Path file) {
        try {
            return new RuleFile(file).of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuleSet of(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String says = lines.get(i).replaceFirst("#.*", "").strip();
            if (!says.isEmpty()) {
                line(file + ":" + (i + 1), SPACE.split(says));
            }
        }
        return rules.named(name);
    }

    private void line(String place, String[] words) {
        if (words.length != 2) {
            throw wrong(place, "two words: name NAME, like NAME, on RULE or off RULE", String.join(" ", words));
        }
        switch (words[0]) {
            case "name" -> name = words[1];
            case "like" -> rules = RuleSet.findNamed(words[1]).orElseThrow(() -> wrong(place, names(), words[1]));
            case "on", "off" ->
                rules = rules.switched(
                        find(words[1]).orElseThrow(() -> wrong(place, rules(), words[1])), words[0].equals("on"));
            default -> throw wrong(place, "a line that begins with name, like, on or off", words[0]);
        }
    }

    private static Optional<RuleId> find(String words) {
        return Arrays.stream(RuleId.values())
                .filter(rule -> rule.words().equals(words))
                .findFirst();
    }

    private static IllegalArgumentException wrong(String place, String expected, String found) {
        return new IllegalArgumentException("%s: expected %s, found \"%s\"".formatted(place, expected, found));
    }

    private static String rules() {
        return Arrays.stream(RuleId.values()).map(RuleId::words).collect(Collectors.joining(", ", "a rule (", ")"));
    }

    /// What a rule set may be called.
    public static String names() {
        return RuleSet.listNamed().stream().map(RuleSet::name).collect(Collectors.joining(", ", "a rule set (", ")"));
    }
}
