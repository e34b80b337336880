package org.credence.parse;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/// The same sums with the processor's vectors: no sum leaves its register before it is whole.
final class VectorArithmetic implements Arithmetic {
    private static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() > LANES ? FloatVector.SPECIES_512 : FloatVector.SPECIES_PREFERRED;

    /// Whether a vector holds enough numbers to be worth it.
    static boolean isWide() {
        return SPECIES.length() >= 4;
    }

    @Override
    public void activate(float[] bias, float[][] rows, float[] hidden) {
        int lanes = SPECIES.length();
        int whole = SPECIES.loopBound(hidden.length);
        for (int unit = 0; unit < whole; unit += lanes) {
            FloatVector sum = FloatVector.fromArray(SPECIES, bias, unit);
            for (int i = 0; i < rows.length; i += 4) {
                FloatVector left = FloatVector.fromArray(SPECIES, rows[i], unit)
                        .add(FloatVector.fromArray(SPECIES, rows[i + 1], unit));
                FloatVector right = FloatVector.fromArray(SPECIES, rows[i + 2], unit)
                        .add(FloatVector.fromArray(SPECIES, rows[i + 3], unit));
                sum = sum.add(left.add(right));
            }
            sum.mul(sum).mul(sum).intoArray(hidden, unit);
        }
        for (int unit = whole; unit < hidden.length; unit++) {
            float sum = bias[unit];
            for (int i = 0; i < rows.length; i += 4) {
                sum += (rows[i][unit] + rows[i + 1][unit]) + (rows[i + 2][unit] + rows[i + 3][unit]);
            }
            hidden[unit] = sum * sum * sum;
        }
    }

    /// Two vectors of scores at a time: more would not stay in registers, fewer would wait for each other.
    @Override
    public void score(float[] hidden, float[] weights, float[] scores) {
        int lanes = SPECIES.length();
        int width = scores.length;
        int transition = 0;
        for (; transition + 2 * lanes <= width; transition += 2 * lanes) {
            FloatVector first = FloatVector.zero(SPECIES);
            FloatVector second = first;
            for (int unit = 0; unit < hidden.length; unit += 4) {
                int at = unit * width + transition;
                FloatVector a = FloatVector.broadcast(SPECIES, hidden[unit]);
                FloatVector b = FloatVector.broadcast(SPECIES, hidden[unit + 1]);
                FloatVector c = FloatVector.broadcast(SPECIES, hidden[unit + 2]);
                FloatVector d = FloatVector.broadcast(SPECIES, hidden[unit + 3]);
                first = first.add(four(a, b, c, d, weights, at, width));
                second = second.add(four(a, b, c, d, weights, at + lanes, width));
            }
            first.intoArray(scores, transition);
            second.intoArray(scores, transition + lanes);
        }
        if (transition < width) {
            scoreOne(hidden, weights, scores, transition);
        }
    }

    private static void scoreOne(float[] hidden, float[] weights, float[] scores, int transition) {
        int width = scores.length;
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int unit = 0; unit < hidden.length; unit += 4) {
            FloatVector a = FloatVector.broadcast(SPECIES, hidden[unit]);
            FloatVector b = FloatVector.broadcast(SPECIES, hidden[unit + 1]);
            FloatVector c = FloatVector.broadcast(SPECIES, hidden[unit + 2]);
            FloatVector d = FloatVector.broadcast(SPECIES, hidden[unit + 3]);
            sum = sum.add(four(a, b, c, d, weights, unit * width + transition, width));
        }
        sum.intoArray(scores, transition);
    }

    private static FloatVector four(
            FloatVector a, FloatVector b, FloatVector c, FloatVector d, float[] weights, int at, int width) {
        FloatVector left = a.mul(FloatVector.fromArray(SPECIES, weights, at))
                .add(b.mul(FloatVector.fromArray(SPECIES, weights, at + width)));
        FloatVector right = c.mul(FloatVector.fromArray(SPECIES, weights, at + 2 * width))
                .add(d.mul(FloatVector.fromArray(SPECIES, weights, at + 3 * width)));
        return left.add(right);
    }

    @Override
    public String description() {
        return "vectors of %d floats".formatted(SPECIES.length());
    }
}
