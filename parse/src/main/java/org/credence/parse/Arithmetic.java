package org.credence.parse;

/// The two sums that take nearly all of a parser's time.
///
/// Every implementation adds the same numbers in the same order and rounds after each step, so that a tree does not
/// depend on the processor that drew it.
interface Arithmetic {
    /// `hidden` = the cube of (`bias` + the sum of `rows`), unit by unit. Rows come in fours:
    /// `sum += (a + b) + (c + d)`.
    void activate(float[] bias, float[][] rows, float[] hidden);

    /// `scores[t]` = the sum over units of `hidden[u] * weights[u * scores.length + t]`, four units at a time:
    /// `score += (a + b) + (c + d)`. `scores.length` is a multiple of [#LANES], the number of units one of four.
    void score(float[] hidden, float[] weights, float[] scores);

    /// Scores are padded to a multiple of this.
    int LANES = 16;

    /// With the processor's vectors, if the program was started with the module that holds them
    /// (`--add-modules jdk.incubator.vector`) and the processor has some; plain loops otherwise.
    static Arithmetic best() {
        boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
        return vectors && VectorArithmetic.isWide() ? new VectorArithmetic() : new PlainArithmetic();
    }

    /// What a person reads about it: "plain loops", "vectors of 8 floats".
    String description();
}
