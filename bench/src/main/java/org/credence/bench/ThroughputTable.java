package org.credence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.credence.read.Stage;

/// The report of a throughput run as a person reads it.
final class ThroughputTable {
    private static final String ROW = "%-40s %9s  %-19s %10s  %-19s %8s";

    private final Throughput.Report report;
    private final List<String> lines = new ArrayList<>();

    private ThroughputTable(Throughput.Report report) {
        this.report = report;
    }

    static String of(Throughput.Report report) {
        ThroughputTable table = new ThroughputTable(report);
        table.write();
        return String.join("\n", table.lines) + "\n";
    }

    private void write() {
        Text all = report.all().text();
        Text sample = report.onSample().getFirst().text();
        lines.add("machine  " + Machine.described());
        lines.add("text     " + all.counted());
        lines.add("sample   " + sample.counted());
        lines.add("rounds   " + report.all().rounds().size() + "; one thread, warm; medians, with least and most");
        lines.add("");
        lines.add(ROW.formatted("", "sent./s", "(least–most)", "tokens/s", "sent./s of processor", "times slower")
                .stripTrailing());
        lines.add(row("all text: Credence, text to claims", report.all(), ""));
        for (Throughput.Result result : report.onSample()) {
            lines.add(row("sample: " + result.contender(), result, ratio(result)));
        }
        lines.add("");
        lines.add("the gate kept %s of %s sentences (%s)"
                .formatted(
                        whole(report.kept()),
                        whole(all.sentences()),
                        percent((double) report.kept() / Math.max(1, all.sentences()))));
        lines.add("");
        lines.add("share of the time of Credence, all text");
        for (Stage stage : Stage.values()) {
            Rounds share = Objects.requireNonNull(report.shares().get(stage));
            lines.add("  %-8s %6s  (%s–%s)"
                    .formatted(
                            stage.name().toLowerCase(Locale.ROOT),
                            percent(share.median()),
                            percent(share.least()),
                            percent(share.most())));
        }
        lines.add("");
        lines.add("rounds, sentences/s");
        lines.add("  all text: %s: %s"
                .formatted(
                        report.all().contender(),
                        report.all().sentencesPerSecond().listed("%.0f")));
        for (Throughput.Result result : report.onSample()) {
            lines.add("  sample: %s: %s"
                    .formatted(result.contender(), result.sentencesPerSecond().listed("%.1f")));
        }
        lines.add("");
        lines.add("claims   %s, SHA-256 of their ids %s".formatted(whole(report.claims()), report.checksum()));
    }

    private static String row(String name, Throughput.Result result, String ratio) {
        return ROW.formatted(
                        name,
                        whole(result.sentencesPerSecond().median()),
                        spread(result.sentencesPerSecond()),
                        whole(result.tokensPerSecond().median()),
                        whole(result.sentencesPerProcessorSecond().median()) + " "
                                + spread(result.sentencesPerProcessorSecond()),
                        ratio)
                .stripTrailing();
    }

    /// How much slower than Credence on the sample: the median over the rounds, whose two figures were taken side by
    /// side.
    private String ratio(Throughput.Result result) {
        List<Throughput.Seconds> ours = report.onSample().getFirst().rounds();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(result.rounds().get(i).wall() / ours.get(i).wall());
        }
        return String.format(Locale.ROOT, "%.1f", new Rounds(ratios).median());
    }

    private static String spread(Rounds rounds) {
        return "(%s–%s)".formatted(whole(rounds.least()), whole(rounds.most()));
    }

    private static String whole(double figure) {
        return String.format(Locale.ROOT, "%,.0f", figure);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
