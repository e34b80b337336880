package org.credence.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// With vectors or without, a sum is the same to its last bit.
class ArithmeticTest {
    private final Random random = new Random(11);
    private final Arithmetic plain = new PlainArithmetic();
    private final Arithmetic vectors = new VectorArithmetic();

    @Test
    void theTestsRunWithVectorsWhereTheProcessorHasThem() {
        assertThat(Arithmetic.best().description())
                .isEqualTo(VectorArithmetic.isWide() ? vectors.description() : plain.description());
    }

    @Test
    void hiddenUnitsAreTheSameToTheLastBit() {
        for (int units : new int[] {4, 12, 64, 100, 1000, 1001}) {
            float[] bias = numbers(units);
            float[][] rows = new float[ArcFeatures.ALL][];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = numbers(units);
            }
            float[] expected = new float[units];
            float[] found = new float[units];
            plain.activate(bias, rows, expected);
            vectors.activate(bias, rows, found);
            assertThat(found).containsExactly(expected);
        }
    }

    @Test
    void scoresAreTheSameToTheLastBit() {
        for (int width : new int[] {16, 32, 48, 96, 112}) {
            float[] hidden = numbers(1000);
            float[] weights = numbers(1000 * width);
            float[] expected = new float[width];
            float[] found = new float[width];
            plain.score(hidden, weights, expected);
            vectors.score(hidden, weights, found);
            assertThat(found).containsExactly(expected);
        }
    }

    @Test
    void aScoreIsTheSumOfItsProducts() {
        float[] hidden = {1, 2, 3, 4};
        float[] weights = new float[4 * Arithmetic.LANES];
        weights[5] = 10;
        weights[Arithmetic.LANES + 5] = 20;
        weights[3 * Arithmetic.LANES + 5] = 30;
        float[] scores = new float[Arithmetic.LANES];
        vectors.score(hidden, weights, scores);
        assertThat(scores[5]).isEqualTo(1 * 10 + 2 * 20 + 4 * 30);
        assertThat(scores[4]).isZero();
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
