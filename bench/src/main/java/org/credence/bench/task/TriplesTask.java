package org.credence.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.credence.app.Pipeline;
import org.credence.app.Wiring;
import org.credence.model.Attribution;
import org.credence.model.Claim;
import org.credence.model.DateSpan;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who did what to whom in single sentences.
final class TriplesTask implements Task {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "triples";
    }

    @Override
    public String description() {
        return "Who did what to whom. In: a table id, date, sentence. Out: a line of JSON for each claim.";
    }

    @Override
    public void run(Job job) throws IOException {
        Pipeline pipeline = Wiring.load(job.parties());
        try (BufferedWriter out = Files.newBufferedWriter(job.out())) {
            for (Map<String, String> row : Table.read(job.in(), "id", "date", "sentence")) {
                for (Claim claim : pipeline.claimsIn(document(row)).items()) {
                    out.write(JSON.writeValueAsString(line(row.getOrDefault("id", ""), claim)));
                    out.write('\n');
                }
            }
        }
    }

    private static Document document(Map<String, String> row) {
        String date = row.getOrDefault("date", "");
        return new Document(
                row.getOrDefault("id", ""),
                null,
                null,
                date.isBlank() ? null : LocalDate.parse(date),
                "en",
                null,
                row.getOrDefault("sentence", ""),
                0);
    }

    private static ObjectNode line(String id, Claim claim) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", id);
        line.put("event_type", claim.type() == null ? null : claim.type().name());
        line.put("act", claim.act() == null ? null : claim.act().name());
        mentions(line.putArray("actors"), claim.actors());
        mentions(line.putArray("recipients"), claim.recipients());
        line.put("modality", claim.modality().name());
        DateSpan span = claim.when().span();
        if (span == null) {
            line.putNull("when");
        } else {
            ObjectNode when = line.putObject("when");
            when.put("earliest", text(span.earliest()));
            when.put("latest", text(span.latest()));
        }
        ArrayNode attribution = line.putArray("attribution");
        for (Attribution link : claim.attribution()) {
            attribution
                    .addObject()
                    .put(
                            "speaker",
                            link.speaker() == null ? null : link.speaker().text())
                    .put("cue", link.cue() == null ? null : link.cue().text());
        }
        line.put("cameo", claim.cameo());
        return line;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void mentions(ArrayNode array, List<Mention> mentions) {
        for (Mention mention : mentions) {
            array.addObject()
                    .put("text", mention.words().text())
                    .put("start", mention.words().span().start())
                    .put("end", mention.words().span().end())
                    .put("country", mention.country())
                    .put("sector", mention.sector());
        }
    }
}
