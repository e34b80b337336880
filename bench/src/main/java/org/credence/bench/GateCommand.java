package org.credence.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.credence.json.ClaimJson;
import org.credence.model.Document;
import org.credence.read.Reader;
import org.credence.read.party.PartyRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `credence-bench gate`: whether the gate costs claims. Every document is read twice, through the gate and with all
/// its
/// sentences parsed.
///
/// A sentence that is not parsed can also take a claim from another one, which would have known from it who "he" is.
@Command(
        name = "gate",
        description =
                "Reads documents through the gate and with every sentence parsed, and prints the claims that only "
                        + "one of the two readings makes, a line each.",
        footer = {"", "Example:", "  ./credence-bench gate archive.jsonl texts/", "", "Exit code 1 if the two differ."})
final class GateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Documents: .jsonl, .txt or folders.")
    private List<String> paths = List.of();

    private final ClaimJson json = new ClaimJson("gate", true);

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Document> documents =
                Documents.listIn(paths, fault -> spec.commandLine().getErr().println("credence-bench: " + fault));
        PartyRegister register = PartyRegister.load();
        Reader gated = Reader.load(register, true);
        Reader open = Reader.load(register, false);
        int kept = 0;
        int sentences = 0;
        int claims = 0;
        int differing = 0;
        for (Document document : documents) {
            List<String> through = lines(gated, document);
            List<String> all = lines(open, document);
            List<String> differences = differences(through, all);
            differences.forEach(out::println);
            int[] counted = gated.gated(document);
            kept += counted[0];
            sentences += counted[1];
            claims += all.size();
            differing += differences.size();
        }
        out.printf(
                "%d documents; the gate kept %d of %d sentences; %d claims with all parsed; %d differ%n",
                documents.size(), kept, sentences, claims, differing);
        out.flush();
        return differing == 0 ? Main.DONE : Main.FAILED;
    }

    private List<String> lines(Reader reader, Document document) {
        return reader.read(document).items().stream()
                .map(claim -> document.name() + "\t" + claim.sentence().index() + "\t" + json.line(claim))
                .toList();
    }

    /// The lines of one reading that the other lacks.
    private static List<String> differences(List<String> gated, List<String> open) {
        List<String> found = new ArrayList<>();
        gated.stream().filter(line -> !open.contains(line)).forEach(line -> found.add("only gated\t" + line));
        open.stream().filter(line -> !gated.contains(line)).forEach(line -> found.add("only open\t" + line));
        return found;
    }
}
