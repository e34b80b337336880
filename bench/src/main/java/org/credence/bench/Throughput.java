package org.credence.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.read.Stage;

/// How many sentences a second Credence and others read, on one thread, warm.
///
/// A round lets every contender read the text once, one after the other, so that other work on the machine meets them
/// all. Start reading at [#measure].
final class Throughput {
    private static final double NANOS = 1e9;

    private final Credence credence;
    private final List<Contender> others;
    private final Consumer<String> progress;

    /// `others` read only the sample; none of them need be there.
    Throughput(Credence credence, List<Contender> others, Consumer<String> progress) {
        this.credence = credence;
        this.others = List.copyOf(others);
        this.progress = progress;
    }

    /// Seconds of one reading: by the wall, and of the processor for the thread that read.
    record Seconds(double wall, double processor) {}

    /// One contender on one text in all rounds.
    record Result(String contender, Text text, List<Seconds> rounds) {
        Result {
            rounds = List.copyOf(rounds);
        }

        Rounds sentencesPerSecond() {
            return new Rounds(rounds.stream()
                    .map(seconds -> text.sentences() / seconds.wall())
                    .toList());
        }

        Rounds sentencesPerProcessorSecond() {
            return new Rounds(rounds.stream()
                    .map(seconds -> text.sentences() / seconds.processor())
                    .toList());
        }

        Rounds tokensPerSecond() {
            return new Rounds(rounds.stream()
                    .map(seconds -> text.tokens() / seconds.wall())
                    .toList());
        }
    }

    /// What a run found. `onSample` begins with Credence; `kept` counts the sentences that the gate let through.
    record Report(Result all, List<Result> onSample, int kept, Map<Stage, Rounds> shares, int claims, String checksum) {
        Report {
            onSample = List.copyOf(onSample);
            shares = Map.copyOf(shares);
        }
    }

    Report measure(Text text, int sampleSize, int rounds) {
        Text sample = text.sample(sampleSize);
        progress.accept("warming up");
        List<Claim> claims = credence.claims(text.documents());
        others.forEach(other -> seconds(other::read, sample));

        List<Contender> onSample = new ArrayList<>(List.of(credence));
        onSample.addAll(others);
        List<Seconds> whole = new ArrayList<>();
        List<List<Seconds>> parts = onSample.stream()
                .map(_ -> (List<Seconds>) new ArrayList<Seconds>())
                .toList();
        List<StageClock> clocks = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            progress.accept("round %d of %d, load %s".formatted(round, rounds, Machine.load()));
            StageClock clock = new StageClock();
            whole.add(seconds(document -> credence.read(document, clock), text));
            clocks.add(clock);
            for (int i = 0; i < onSample.size(); i++) {
                parts.get(i).add(seconds(onSample.get(i)::read, sample));
            }
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < onSample.size(); i++) {
            results.add(new Result(onSample.get(i).name(), sample, parts.get(i)));
        }
        return new Report(
                new Result(credence.name(), text, whole),
                results,
                clocks.getFirst().times(Stage.PARSE),
                shares(clocks),
                claims.size(),
                Credence.checksum(claims));
    }

    private static Seconds seconds(Consumer<Document> reading, Text text) {
        long wall = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Document document : text.documents()) {
            reading.accept(document);
        }
        return new Seconds(
                (System.nanoTime() - wall) / NANOS,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / NANOS);
    }

    private static Map<Stage, Rounds> shares(List<StageClock> clocks) {
        Map<Stage, Rounds> shares = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            shares.put(
                    stage,
                    new Rounds(clocks.stream().map(clock -> clock.share(stage)).toList()));
        }
        return shares;
    }
}
