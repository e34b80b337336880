package org.credence.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// What one feature adds to the hidden layer of a [Network], computed when first needed and kept for the next
/// time.
///
/// A row depends on nothing but the feature and the id in it, so threads may share, overwrite and recompute rows:
/// the numbers are the same. All tags and labels are kept (6 MB); words share a bounded number of places (256 MB
/// at most), of which frequent words, having low ids, disturb one another least.
final class FirstLayer {
    private static final int WORD_PLACES = 1 << 16;

    private final Network network;
    private final int tagAndLabelCount;
    private final AtomicReferenceArray<WordRow> wordRows = new AtomicReferenceArray<>(WORD_PLACES);
    private final AtomicReferenceArray<float[]> tagAndLabelRows;

    FirstLayer(Network network) {
        this.network = network;
        this.tagAndLabelCount = network.embeddings.length / network.width - network.wordCount;
        this.tagAndLabelRows = new AtomicReferenceArray<>(network.features * tagAndLabelCount);
    }

    private static final class WordRow {
        private final int key;
        private final float[] sums;

        private WordRow(int key, float[] sums) {
            this.key = key;
            this.sums = sums;
        }
    }

    float[] row(int feature, int id) {
        return id < network.wordCount ? wordRow(feature, id) : tagOrLabelRow(feature, id);
    }

    private float[] wordRow(int feature, int id) {
        int key = id * network.features + feature;
        int place = (id * ArcFeatures.WORDS + feature) & (WORD_PLACES - 1);
        WordRow kept = wordRows.getAcquire(place);
        if (kept != null && kept.key == key) {
            return kept.sums;
        }
        var row = new WordRow(key, compute(feature, id));
        wordRows.setRelease(place, row);
        return row.sums;
    }

    private float[] tagOrLabelRow(int feature, int id) {
        int place = feature * tagAndLabelCount + id - network.wordCount;
        float[] kept = tagAndLabelRows.getAcquire(place);
        if (kept != null) {
            return kept;
        }
        float[] row = compute(feature, id);
        tagAndLabelRows.setRelease(place, row);
        return row;
    }

    private float[] compute(int feature, int id) {
        float[] sums = new float[network.hidden];
        for (int i = 0; i < network.width; i++) {
            float number = network.embeddings[id * network.width + i];
            int weights = (feature * network.width + i) * network.hidden;
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] += number * network.firstLayer[weights + unit];
            }
        }
        return sums;
    }
}
