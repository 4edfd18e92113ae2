package org.chipgraph.bench.generate;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Ranks 0 to size - 1, of which rank r comes up in proportion to 1 / (r + 1 + evenness): Zipf's law, with
/// Mandelbrot's correction for the first ranks, which without it would stand out ever more as the graph grows.
final class Zipf {

    private final double[] cumulated;

    /// @param evenness about how many of the first ranks come up nearly as often as the very first
    Zipf(int size, int evenness) {
        cumulated = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += 1.0 / (rank + 1 + evenness);
            cumulated[rank] = sum;
        }
    }

    int rank(RandomGenerator random) {
        double mark = random.nextDouble() * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, mark);
        return found >= 0 ? found : -found - 1;
    }
}
