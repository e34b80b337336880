package org.credence.bench.task;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Document;
import org.credence.model.Span;
import org.credence.read.EventReader;
import org.credence.read.factuality.EventMention;
import tools.jackson.databind.json.JsonMapper;

/// Polarity, time and certainty of every event mention.
final class FactualityTask implements Task {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "factuality";
    }

    @Override
    public String description() {
        return "How events are put. In: a folder of .txt, one sentence a line. Out: a line of JSON for each mention"
                + " with file, trigger, polarity, time and certainty.";
    }

    @Override
    public void run(Job job) throws IOException {
        EventReader reader = EventReader.load();
        try (BufferedWriter out = Files.newBufferedWriter(job.out())) {
            for (Path file : Texts.of(job.in())) {
                for (EventMention mention : reader.read(document(file))) {
                    out.write(line(file.getFileName().toString(), mention));
                    out.write('\n');
                }
            }
        }
    }

    /// Every line is a sentence of its own, as a headline is.
    private static Document document(Path file) throws IOException {
        String text = Files.readString(file);
        int lines = (int) text.lines().count();
        return new Document(file.getFileName().toString(), null, null, null, null, null, text, lines);
    }

    private static String line(String file, EventMention mention) {
        Span span = mention.trigger().span();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", file);
        row.put("trigger", List.of(span.start(), span.end()));
        row.put("polarity", mention.factuality().polarity());
        row.put("time", mention.factuality().time());
        row.put("certainty", mention.factuality().certainty());
        return JSON.writeValueAsString(row);
    }
}
