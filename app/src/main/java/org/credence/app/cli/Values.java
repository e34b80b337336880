package org.credence.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// How words of the command line become values, with a message of ours where they do not.
final class Values {
    private Values() {}

    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Values::day);
        line.registerConverter(Instant.class, Values::instant);
        line.registerConverter(Path.class, Values::path);
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new TypeConversionException("expected a day like 2025-07-03, found \"%s\"".formatted(words));
        }
    }

    private static Instant instant(String words) {
        try {
            return Instant.parse(words);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "expected an instant like 2025-07-04T00:00:00Z, found \"%s\"".formatted(words));
        }
    }

    private static Path path(String words) {
        try {
            return Path.of(words);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("expected a path, found \"%s\"".formatted(words));
        }
    }
}
