package org.chipgraph.bench.generate;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Ranks 0 to size - 1, of which rank r comes up in proportion to 1 / (r + 1)^exponent.
final class Zipf {

    private final double[] cumulated;

    Zipf(int size, double exponent) {
        cumulated = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += Math.pow(rank + 1.0, -exponent);
            cumulated[rank] = sum;
        }
    }

    int rank(RandomGenerator random) {
        double mark = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, mark);
        return found >= 0 ? found : -found - 1;
    }
}
