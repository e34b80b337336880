package org.credence.parse;

/// The 48 ids from which the [Network] scores a state: 18 words, their 18 tags, then the labels of the last 12.
///
/// Places in order: the third, second and first word of the stack, the first three of the buffer, then of the
/// first and of the second word of the stack each the leftmost, rightmost, second leftmost and second rightmost
/// child, the leftmost child of the leftmost and the rightmost of the rightmost.
final class ArcFeatures {
    static final int WORDS = 18;
    static final int WITHOUT_LABEL = 6;
    static final int ALL = 2 * WORDS + WORDS - WITHOUT_LABEL;

    private final int[] wordIds;
    private final int[] tagIds;
    private final int[] places = new int[WORDS];

    ArcFeatures(int[] wordIds, int[] tagIds) {
        this.wordIds = wordIds;
        this.tagIds = tagIds;
    }

    void fill(ArcState state, int[] ids) {
        for (int i = 0; i < 3; i++) {
            places[i] = state.stack(2 - i);
            places[3 + i] = state.buffer(i);
        }
        placeChildren(state, state.stack(0), WITHOUT_LABEL);
        placeChildren(state, state.stack(1), WITHOUT_LABEL + 6);
        for (int i = 0; i < WORDS; i++) {
            ids[i] = wordIds[places[i]];
            ids[WORDS + i] = tagIds[places[i]];
        }
        for (int i = WITHOUT_LABEL; i < WORDS; i++) {
            ids[2 * WORDS + i - WITHOUT_LABEL] = state.label(places[i]);
        }
    }

    private void placeChildren(ArcState state, int head, int at) {
        places[at] = state.leftmost(head);
        places[at + 1] = state.rightmost(head);
        places[at + 2] = state.secondLeftmost(head);
        places[at + 3] = state.secondRightmost(head);
        places[at + 4] = state.leftmost(state.leftmost(head));
        places[at + 5] = state.rightmost(state.rightmost(head));
    }
}
