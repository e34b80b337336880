package org.credence.parse;

import java.util.Arrays;

/// A half-built tree of the arc-standard system (Nivre, 2004): a stack, a buffer and the arcs drawn so far.
///
/// Words are 1 to `size`, 0 is the root, and `size + 1` stands for "no such word": it has no children and is its
/// own neighbour, so features can be read without a test.
final class ArcState {
    private final int missing;
    private final int[] stack;
    private int stackSize = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;
    private final int[] leftmost;
    private final int[] rightmost;
    private final int[] secondLeftmost;
    private final int[] secondRightmost;

    ArcState(int size, int missingLabel) {
        missing = size + 1;
        stack = new int[size + 1];
        heads = new int[size + 2];
        labels = filled(size + 2, missingLabel);
        leftmost = filled(size + 2, missing);
        rightmost = filled(size + 2, missing);
        secondLeftmost = filled(size + 2, missing);
        secondRightmost = filled(size + 2, missing);
    }

    private static int[] filled(int length, int value) {
        int[] array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    boolean isFinished() {
        return stackSize == 1 && !hasBuffer();
    }

    boolean hasBuffer() {
        return next < missing;
    }

    /// Whether two words lie on the stack above the root, so that an arc may join them.
    boolean canJoin() {
        return stackSize > 2;
    }

    void shift() {
        stack[stackSize++] = next++;
    }

    /// The first word of the stack becomes the head of the second.
    void drawLeft(int label) {
        int head = stack[stackSize - 1];
        int child = stack[stackSize - 2];
        stack[stackSize - 2] = head;
        stackSize--;
        secondLeftmost[head] = leftmost[head];
        leftmost[head] = child;
        draw(head, child, label);
    }

    /// The second word of the stack becomes the head of the first.
    void drawRight(int label) {
        int child = stack[--stackSize];
        int head = stack[stackSize - 1];
        secondRightmost[head] = rightmost[head];
        rightmost[head] = child;
        draw(head, child, label);
    }

    private void draw(int head, int child, int label) {
        heads[child] = head;
        labels[child] = label;
    }

    int stack(int depth) {
        return depth < stackSize ? stack[stackSize - 1 - depth] : missing;
    }

    int buffer(int ahead) {
        return Math.min(next + ahead, missing);
    }

    int head(int word) {
        return heads[word];
    }

    int label(int word) {
        return labels[word];
    }

    int leftmost(int head) {
        return leftmost[head];
    }

    int rightmost(int head) {
        return rightmost[head];
    }

    int secondLeftmost(int head) {
        return secondLeftmost[head];
    }

    int secondRightmost(int head) {
        return secondRightmost[head];
    }
}
