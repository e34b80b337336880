package org.credence.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.credence.app.input.RuleFile;
import org.credence.model.RuleSet;
import picocli.CommandLine.Option;

/// By which rules an answer is derived; the same for every command that derives.
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "NAME|FILE",
            description =
                    "The rules: default, reception, declaratory-strict, states-only, or a file that switches rules.")
    private String rules = RuleSet.DEFAULT.name();

    RuleSet rules() {
        return RuleSet.findNamed(rules).orElseGet(this::fromFile);
    }

    private RuleSet fromFile() {
        Path file = findFile()
                .orElseThrow(() -> new WrongUse("expected --rules to be %s or a file that switches rules, found \"%s\""
                        .formatted(RuleFile.names(), rules)));
        try {
            return RuleFile.read(file);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Path> findFile() {
        try {
            return Optional.of(Path.of(rules)).filter(Files::isRegularFile);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
