package org.credence.parse.build;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// CoreNLP's text file of a neural dependency parser, packed for `org.credence.parse.Network`.
///
/// The text has a header of seven lines (`dict=77207` …), a line of 50 numbers for each word, tag and label,
/// 2,400 lines of the first layer (one an input, 1,000 hidden units each), one of its biases, 1,000 lines of the
/// output layer (one a hidden unit, 83 transitions each), and a list of rows to compute beforehand, which is not
/// needed here.
///
/// Every number has four decimals, so ten-thousandths in 16 bits are exact; the few that are too large stand
/// apart.
final class NetworkFile {
    private final BufferedReader lines;
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, Float> exceptions = new LinkedHashMap<>();
    private short[] weights = new short[0];
    private int count;

    private NetworkFile(BufferedReader lines) {
        this.lines = lines;
    }

    static void pack(Path source, Path target) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(source), 1 << 16), StandardCharsets.UTF_8));
                var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target), 1 << 16))) {
            new NetworkFile(lines).packInto(out);
        }
    }

    private void packInto(DataOutputStream out) throws IOException {
        int words = headerOf("dict");
        int tags = headerOf("pos");
        int labels = headerOf("label");
        int width = headerOf("embeddingSize");
        int hidden = headerOf("hiddenSize");
        int features = headerOf("numTokens");
        headerOf("preComputed");
        int transitions = 2 * (labels - 1) + 1;
        int named = words + tags + labels;
        weights = new short[named * width + features * width * hidden + hidden + hidden * transitions];
        for (int i = 0; i < named; i++) {
            readNamed(width);
        }
        readRows(features * width + 1, hidden);
        readRows(hidden, transitions);
        write(out, words, tags, labels, width, hidden, features);
    }

    private int headerOf(String key) throws IOException {
        String line = lines.readLine();
        if (line == null || !line.startsWith(key + "=")) {
            throw new IOException("parser model: expected a line \"%s=\", found \"%s\"".formatted(key, line));
        }
        return Integer.parseInt(line.substring(key.length() + 1));
    }

    private void readNamed(int width) throws IOException {
        String[] fields = fieldsOf(width + 1);
        names.add(fields[0]);
        for (int i = 1; i < fields.length; i++) {
            add(fields[i]);
        }
    }

    private void readRows(int rows, int width) throws IOException {
        for (int row = 0; row < rows; row++) {
            for (String field : fieldsOf(width)) {
                add(field);
            }
        }
    }

    private String[] fieldsOf(int expected) throws IOException {
        String line = lines.readLine();
        String[] fields = line == null ? new String[0] : line.split(" ");
        if (fields.length != expected) {
            throw new IOException(
                    "parser model: expected a line of %d fields, found %d".formatted(expected, fields.length));
        }
        return fields;
    }

    private void add(String number) {
        float value = Float.parseFloat(number);
        int tenThousandths = Math.round(value * 10_000);
        if (tenThousandths == (short) tenThousandths && tenThousandths / 10_000f == value) {
            weights[count] = (short) tenThousandths;
        } else {
            exceptions.put(count, value);
        }
        count++;
    }

    private void write(DataOutputStream out, int... sizes) throws IOException {
        for (int size : sizes) {
            out.writeInt(size);
        }
        for (String name : names) {
            out.writeUTF(name);
        }
        out.writeInt(exceptions.size());
        for (Map.Entry<Integer, Float> exception : exceptions.entrySet()) {
            out.writeInt(exception.getKey());
            out.writeFloat(exception.getValue());
        }
        for (short weight : weights) {
            out.writeShort(weight);
        }
    }
}
