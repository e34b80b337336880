package org.credence.parse;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The numbers and dictionaries of CoreNLP's neural dependency parser (Chen and Manning, EMNLP 2014).
///
/// Words, tags and labels share one range of ids, in that order. `embeddings` holds `width` numbers an id;
/// `firstLayer[(feature * width + i) * hidden + unit]` and `outputLayer[unit * scores + transition]` are the
/// weights; after the last of the `transitions` come zeros up to `scores`. Transition `i` is a left arc with the label
/// after `-NULL-` and `i` more, then come the right arcs,
/// then the shift.
final class Network {
    final int hidden;
    final int features;
    final int transitions;
    final int scores;
    final int width;
    final int wordCount;
    final float[] embeddings;
    final float[] firstLayer;
    final float[] bias;
    final float[] outputLayer;
    private final Map<String, Integer> wordIds;
    private final Map<String, Integer> tagIds;
    private final String[] labels;
    private final int labelOffset;

    private Network(DataInputStream in, ByteArrayInputStream rest) throws IOException {
        wordCount = in.readInt();
        int tagCount = in.readInt();
        int labelCount = in.readInt();
        width = in.readInt();
        hidden = in.readInt();
        features = in.readInt();
        transitions = 2 * (labelCount - 1) + 1;
        labelOffset = wordCount + tagCount;
        wordIds = idsFrom(in, 0, wordCount);
        tagIds = idsFrom(in, wordCount, tagCount);
        labels = new String[labelCount];
        for (int i = 0; i < labelCount; i++) {
            labels[i] = in.readUTF();
        }
        float[] weights = weightsFrom(in, rest);
        int afterEmbeddings = (labelOffset + labelCount) * width;
        int afterFirstLayer = afterEmbeddings + features * width * hidden;
        embeddings = Arrays.copyOf(weights, afterEmbeddings);
        firstLayer = Arrays.copyOfRange(weights, afterEmbeddings, afterFirstLayer);
        bias = Arrays.copyOfRange(weights, afterFirstLayer, afterFirstLayer + hidden);
        scores = (transitions + Arithmetic.LANES - 1) / Arithmetic.LANES * Arithmetic.LANES;
        outputLayer = padded(weights, afterFirstLayer + hidden);
    }

    private float[] padded(float[] weights, int from) {
        float[] padded = new float[hidden * scores];
        for (int unit = 0; unit < hidden; unit++) {
            System.arraycopy(weights, from + unit * transitions, padded, unit * scores, transitions);
        }
        return padded;
    }

    /// Reads what `org.credence.parse.build.NetworkFile` wrote.
    static Network read(InputStream stream) throws IOException {
        var bytes = new ByteArrayInputStream(stream.readAllBytes());
        return new Network(new DataInputStream(bytes), bytes);
    }

    private static Map<String, Integer> idsFrom(DataInputStream in, int first, int count) throws IOException {
        Map<String, Integer> ids = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            ids.put(in.readUTF(), first + i);
        }
        return ids;
    }

    /// Ten-thousandths in 16 bits, but for the exceptions that stand before them. Division rounds to the float
    /// nearest to the decimal number; multiplying by 0.0001 would not.
    private static float[] weightsFrom(DataInputStream in, ByteArrayInputStream rest) throws IOException {
        int[] places = new int[in.readInt()];
        float[] values = new float[places.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = in.readInt();
            values[i] = in.readFloat();
        }
        var numbers = ByteBuffer.wrap(rest.readAllBytes()).asShortBuffer();
        float[] weights = new float[numbers.remaining()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = numbers.get(i) / 10_000f;
        }
        for (int i = 0; i < places.length; i++) {
            weights[places[i]] = values[i];
        }
        return weights;
    }

    /// The id of a word exactly as written, or of `-UNKNOWN-`.
    int wordId(String word) {
        Integer id = wordIds.get(word);
        return id == null ? 0 : id;
    }

    int tagId(String tag) {
        Integer id = tagIds.get(tag);
        return id == null ? wordCount : id;
    }

    int missingWord() {
        return 1;
    }

    int rootWord() {
        return 2;
    }

    int missingTag() {
        return wordCount + 1;
    }

    int rootTag() {
        return wordCount + 2;
    }

    int missingLabel() {
        return labelOffset;
    }

    /// The label that the left or right arc with this number draws.
    int arcLabel(int arc) {
        return labelOffset + 1 + arc;
    }

    int arcs() {
        return labels.length - 1;
    }

    String labelName(int labelId) {
        return labels[labelId - labelOffset];
    }
}
