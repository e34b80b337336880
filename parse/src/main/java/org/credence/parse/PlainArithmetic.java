package org.credence.parse;

import java.util.Arrays;

/// Loops over arrays, as far as the compiler makes vectors of them.
final class PlainArithmetic implements Arithmetic {
    @Override
    public void activate(float[] bias, float[][] rows, float[] hidden) {
        System.arraycopy(bias, 0, hidden, 0, hidden.length);
        for (int i = 0; i < rows.length; i += 4) {
            float[] a = rows[i];
            float[] b = rows[i + 1];
            float[] c = rows[i + 2];
            float[] d = rows[i + 3];
            for (int unit = 0; unit < hidden.length; unit++) {
                hidden[unit] += (a[unit] + b[unit]) + (c[unit] + d[unit]);
            }
        }
        for (int unit = 0; unit < hidden.length; unit++) {
            hidden[unit] = hidden[unit] * hidden[unit] * hidden[unit];
        }
    }

    @Override
    public void score(float[] hidden, float[] weights, float[] scores) {
        Arrays.fill(scores, 0);
        int width = scores.length;
        for (int unit = 0; unit < hidden.length; unit += 4) {
            float a = hidden[unit];
            float b = hidden[unit + 1];
            float c = hidden[unit + 2];
            float d = hidden[unit + 3];
            int row = unit * width;
            for (int transition = 0; transition < width; transition++) {
                scores[transition] += (a * weights[row + transition] + b * weights[row + width + transition])
                        + (c * weights[row + 2 * width + transition] + d * weights[row + 3 * width + transition]);
            }
        }
    }

    @Override
    public String description() {
        return "plain loops";
    }
}
