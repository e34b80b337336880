package org.credence.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// Builds dependency trees as CoreNLP's `DependencyParser` does, from the same numbers in single precision.
///
/// A tree takes two steps a word, each scored by a network with one hidden layer and cubes as its activation.
/// Where only one step is legal, nothing is scored. Of equal scores the lowest transition wins. Safe for many
/// threads.
final class TreeBuilder {
    private final Network network;
    private final Arithmetic arithmetic;
    private final FirstLayer firstLayer;

    TreeBuilder(Network network, Arithmetic arithmetic) {
        this.network = network;
        this.arithmetic = arithmetic;
        this.firstLayer = new FirstLayer(network);
    }

    static TreeBuilder load(Arithmetic arithmetic) {
        try (InputStream stream = Resources.open("english.network")) {
            return new TreeBuilder(Network.read(stream), arithmetic);
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model cannot be read", e);
        }
    }

    /// A governor, 0 for the root, and the relation to it.
    record Arc(int head, String relation) {}

    /// One arc a word, in their order. Forms and tags must be equally many.
    List<Arc> tree(List<String> forms, List<String> tags) {
        int size = forms.size();
        var state = new ArcState(size, network.missingLabel());
        var step = new Step(new ArcFeatures(wordIds(forms), tagIds(tags)));
        while (!state.isFinished()) {
            step.take(state);
        }
        return arcs(state, size);
    }

    boolean knows(String word) {
        return network.wordId(word) != 0;
    }

    private List<Arc> arcs(ArcState state, int size) {
        BitSet passives = new BitSet(size + 1);
        for (int word = 1; word <= size; word++) {
            if (network.labelName(state.label(word)).equals("aux:pass")) {
                passives.set(state.head(word));
            }
        }
        return IntStream.rangeClosed(1, size)
                .mapToObj(word -> arc(state, word, passives))
                .toList();
    }

    /// The network draws each arc on its own, so that it may call the subject of "was recognized" an active one.
    /// CoreNLP corrects this before it shows a tree, and so do we.
    private Arc arc(ArcState state, int word, BitSet passives) {
        int head = state.head(word);
        String relation = network.labelName(state.label(word));
        boolean active = relation.equals("nsubj") || relation.equals("csubj");
        return new Arc(head, active && passives.get(head) ? relation + ":pass" : relation);
    }

    private int[] wordIds(List<String> forms) {
        int[] ids = new int[forms.size() + 2];
        ids[0] = network.rootWord();
        for (int i = 0; i < forms.size(); i++) {
            ids[i + 1] = network.wordId(forms.get(i));
        }
        ids[ids.length - 1] = network.missingWord();
        return ids;
    }

    private int[] tagIds(List<String> tags) {
        int[] ids = new int[tags.size() + 2];
        ids[0] = network.rootTag();
        for (int i = 0; i < tags.size(); i++) {
            ids[i + 1] = network.tagId(tags.get(i));
        }
        ids[ids.length - 1] = network.missingTag();
        return ids;
    }

    /// Chooses and takes the steps of one sentence. Its arrays are used again from step to step.
    private final class Step {
        private final ArcFeatures features;
        private final int[] ids = new int[ArcFeatures.ALL];
        private final float[] hidden = new float[network.hidden];
        private final float[][] rows = new float[ArcFeatures.ALL][];
        private final float[] scores = new float[network.scores];

        Step(ArcFeatures features) {
            this.features = features;
        }

        void take(ArcState state) {
            if (state.canJoin()) {
                takeBest(state);
            } else if (state.hasBuffer()) {
                state.shift();
            } else {
                state.drawRight(network.arcLabel(0));
            }
        }

        private void takeBest(ArcState state) {
            features.fill(state, ids);
            sumFirstLayer();
            arithmetic.score(hidden, network.outputLayer, scores);
            int best = bestTransition(state.hasBuffer());
            if (best == network.transitions - 1) {
                state.shift();
            } else if (best < network.arcs()) {
                state.drawLeft(network.arcLabel(best));
            } else {
                state.drawRight(network.arcLabel(best - network.arcs()));
            }
        }

        private void sumFirstLayer() {
            for (int i = 0; i < ids.length; i++) {
                rows[i] = firstLayer.row(i, ids[i]);
            }
            arithmetic.activate(network.bias, rows, hidden);
        }

        /// The first label is the root's, which only the last step of all may draw.
        private int bestTransition(boolean mayShift) {
            int arcs = network.arcs();
            int best = 1;
            for (int transition = 2; transition < 2 * arcs; transition++) {
                if (transition != arcs && scores[transition] > scores[best]) {
                    best = transition;
                }
            }
            int shift = 2 * arcs;
            return mayShift && scores[shift] > scores[best] ? shift : best;
        }
    }
}
