package org.credence.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.read.party.PartyRegister;
import org.credence.read.party.UserParties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the rules decide: acts told and questions asked, a case a line.
final class StandingTask implements Task {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public String description() {
        return "What the rules decide of acts told. In: JSONL, a case a line with acts and questions. Out: JSONL, a line "
                + "for each question.";
    }

    @Override
    public void run(Job job) throws IOException {
        PartyRegister register = PartyRegister.load();
        try (BufferedWriter out = Files.newBufferedWriter(job.out())) {
            for (JsonNode told : cases(job.in())) {
                for (JsonNode answer : answers(told, register)) {
                    out.write(JSON.writeValueAsString(answer));
                    out.write('\n');
                }
            }
        }
    }

    private static List<JsonNode> cases(Path file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                cases.add(JSON.readTree(line));
            }
        }
        return cases;
    }

    private static List<JsonNode> answers(JsonNode told, PartyRegister register) throws IOException {
        JsonNode more = told.path("parties");
        return new CaseReader(more.isEmpty() ? register : PartyRegister.load(List.of(invented(more)))).answers(told);
    }

    /// The parties that a case invents, as a user would hand them in.
    private static UserParties invented(JsonNode parties) throws IOException {
        StringBuilder table = new StringBuilder("name\tcountry\tsector\tvalid_from\tvalid_to\n");
        for (JsonNode party : parties) {
            String sector = party.path("kind").asString().equals("GOVERNMENT") ? "GOV" : "";
            table.append(party.path("name").asString())
                    .append('\t')
                    .append(party.path("country").asString())
                    .append('\t')
                    .append(sector)
                    .append("\t\t\n");
        }
        return UserParties.of("parties of the case", new StringReader(table.toString()));
    }
}
