package org.credence.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.credence.app.Pipeline;
import org.credence.app.Version;
import org.credence.app.answer.Check;
import org.credence.app.json.LedgerJson;
import org.credence.model.Document;
import org.credence.parse.Parser;
import org.credence.store.Ledger;
import picocli.CommandLine.Command;

/// `credence doctor`: whether all is there that a run needs.
@Command(
        name = "doctor",
        customSynopsis = "credence doctor [OPTIONS]",
        description = "Checks what a run needs: Java, register, language models, the ledger.",
        footer = {
            "",
            "Examples:",
            "  ./credence doctor",
            "  ./credence doctor --ledger /data/credence.db --format json",
            "",
            "Exit codes: 0 all is well, 1 something is not."
        })
final class DoctorCommand extends LedgerCommand {
    private static final String SENTENCE = "Norway recognized South Sudan on Saturday, the foreign ministry said.";

    DoctorCommand(Session session) {
        super(session);
    }

    @Override
    Answer answer() {
        List<Check> checks = new ArrayList<>();
        checks.add(checked("credence", Version::number));
        checks.add(checked("java", () -> Runtime.version().toString()));
        Pipeline pipeline = session.loader().load(List.of());
        checks.add(checked("register", () -> pipeline.parties().listParties().size() + " parties"));
        checks.add(checked("models", () -> models(pipeline)));
        checks.add(checked("trees", Parser::arithmetic));
        checks.add(checked("ledger", this::ledger));
        boolean well = checks.stream().allMatch(Check::good);
        return new Answer(
                checks.stream().map(DoctorCommand::line).collect(Collectors.joining()),
                LedgerJson.checks(checks),
                well ? ExitCode.DONE : ExitCode.PROBLEMS);
    }

    private static String line(Check check) {
        return "%-9s %s%s%n".formatted(check.what(), check.good() ? "" : "not well: ", check.found());
    }

    private static Check checked(String what, Supplier<String> look) {
        try {
            return new Check(what, true, look.get());
        } catch (RuntimeException e) {
            return new Check(what, false, String.valueOf(e.getMessage()));
        }
    }

    private static String models(Pipeline pipeline) {
        Document document = new Document("doctor", null, null, LocalDate.of(2011, 7, 11), "en", null, SENTENCE, 0);
        int claims = pipeline.claimsIn(document).items().size();
        if (claims != 1) {
            throw new Failure(
                    "expected one claim of a sentence that has one, found %d; build it again".formatted(claims));
        }
        return "a sentence was read, " + pipeline.readerName();
    }

    private String ledger() {
        String location = options().location();
        if (!location.startsWith("jdbc:") && Files.notExists(Path.of(location))) {
            Path folder = Path.of(location).toAbsolutePath().getParent();
            if (folder == null || !Files.isWritable(folder)) {
                throw new Failure("%s: expected a folder that can be written, found none; name another --ledger"
                        .formatted(location));
            }
            return location + ": none yet, credence read FILE makes it";
        }
        try (Ledger ledger = open()) {
            return "%s can be read and written, head %s".formatted(options().place(), ledger.head());
        }
    }
}
