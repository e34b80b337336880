package org.credence.bench.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All test sets of a folder: run, scored by halves, and put into one table.
///
/// @param gold the folder of the sets
/// @param scorers the folder of their scorers
/// @param outputs where the outputs go
/// @param only names of tasks or sets; empty for all
/// @param progress takes a line for each step
public record Examination(Path gold, Path scorers, Path outputs, List<String> only, Consumer<String> progress) {
    public Examination {
        only = List.copyOf(only);
    }

    /// The table; before it, where asked for, what the scorers say of a share of the items.
    ///
    /// @throws Fault if no set of the folder is known
    public String run(@Nullable Share show) throws IOException {
        Scorer scorer = new Scorer(scorers, Files.createTempDirectory("credence-score-"));
        StringBuilder details = new StringBuilder();
        StringBuilder table = new StringBuilder("%-22s %-9s %-6s %s%n".formatted("set", "target", "items", "headline"));
        int found = 0;
        for (GoldSet set : GoldSet.all()) {
            Optional<Task> task = task(set);
            if (task.isEmpty() || !Files.exists(gold.resolve(set.in()))) {
                continue;
            }
            found++;
            Path output = outputs.resolve(set.name() + ".out");
            progress.accept(set.task() + ": reading " + set.name());
            task.get().run(set.job(gold, output));
            if (!scorer.knows(set)) {
                progress.accept("no scorer %s/%s.py; the output is %s".formatted(scorers, set.task(), output));
                continue;
            }
            String target = set.target();
            for (Kind kind : Kind.of(output, set.key())) {
                String name = (set.name() + " " + kind.name()).strip();
                for (Share share : Share.values()) {
                    Scorer.Verdict verdict = scorer.score(
                            set,
                            gold.resolve(set.gold()),
                            gold.resolve(set.in()),
                            output,
                            id -> kind.holds(id) && share.holds(id));
                    table.append(row(name, target, share, verdict));
                    target = "";
                    if (share == show) {
                        details.append(verdict.text()).append('\n');
                    }
                }
            }
        }
        if (found == 0) {
            throw new Fault(gold
                    + ": expected the folder of the test sets, found none of them; next step: check --gold and --only");
        }
        return details.append(table).toString();
    }

    private static String row(String name, String target, Share share, Scorer.Verdict verdict) {
        return "%-22s %-9s %-6s %s%n"
                .formatted(
                        name,
                        target,
                        share.name().toLowerCase(Locale.ROOT),
                        verdict.headline().orElse("(no headline)"));
    }

    private Optional<Task> task(GoldSet set) {
        return Tasks.all().stream()
                .filter(task -> task.name().equals(set.task()))
                .filter(_ -> only.isEmpty() || only.contains(set.task()) || only.contains(set.name()))
                .findFirst();
    }
}
