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
import org.credence.read.AttributionReader;
import org.credence.read.attribution.Statement;
import tools.jackson.databind.json.JsonMapper;

/// Who is said to say what. Statements within a statement are left out: here each word belongs to one at most.
final class AttributionTask implements Task {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String description() {
        return "Attributed statements. In: a folder of .txt files. Out: a line of JSON for each outermost statement, "
                + "{\"file\", \"source\", \"cue\", \"content\"}: [start, end], a list of such pieces, or null.";
    }

    @Override
    public void run(Job job) throws IOException {
        AttributionReader reader = new AttributionReader();
        try (BufferedWriter out = Files.newBufferedWriter(job.out())) {
            for (Path file : Texts.of(job.in())) {
                String name = file.getFileName().toString();
                Document document = new Document(name, null, null, null, null, null, Files.readString(file), 0);
                for (Statement statement : reader.read(document)) {
                    if (statement.depth() == 0) {
                        out.write(JSON.writeValueAsString(line(name, statement)));
                        out.write('\n');
                    }
                }
            }
        }
    }

    private static Map<String, Object> line(String file, Statement statement) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("source", statement.source().isEmpty() ? null : pieces(statement.source()));
        line.put("cue", pieces(statement.cue()));
        line.put("content", pieces(statement.content()));
        return line;
    }

    private static Object pieces(List<Span> spans) {
        List<List<Integer>> pieces =
                spans.stream().map(span -> List.of(span.start(), span.end())).toList();
        return pieces.size() == 1 ? pieces.getFirst() : pieces;
    }
}
