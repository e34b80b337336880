package org.credence.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.credence.app.input.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the user says about the documents; the same for every command that reads.
final class InputOptions {
    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = "Day on which the documents appeared, like 2025-07-03; dates such as \"on Friday\" need it.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the documents.")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "Address of the document, passed through unchanged.")
    private @Nullable String url;

    @Option(
            names = "--parties",
            paramLabel = "FILE",
            description = "More parties: a table with the columns name, country, sector, valid_from, valid_to, "
                    + "separated by tabs. May be given several times.")
    private List<Path> partyFiles = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents read at the same time (default: one a processor core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    Publication publication() {
        return new Publication(published, publisher, url, null);
    }

    List<Path> partyFiles() {
        return partyFiles;
    }

    int threads() {
        if (threads < 1) {
            throw new WrongUse("expected --threads to be 1 or more, found %d; leave it out for one a processor core"
                    .formatted(threads));
        }
        return threads;
    }
}
