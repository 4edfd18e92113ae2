package org.chipgraph.bench.generate;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The chance in the data: every type of documents throws dice of its own, so that its lines do not depend on
/// the number of others.
final class Dice {

    private final RandomGenerator random;

    Dice(long seed, String purpose) {
        this.random = new SplittableRandom(seed * 31 + purpose.hashCode());
    }

    RandomGenerator random() {
        return random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// Both inclusive.
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// Both inclusive, every power of ten as likely as the next: most of what is counted or measured is small.
    int magnitude(int low, int high) {
        double exponent = random.nextDouble(Math.log(low), Math.log(high + 1.0));
        return Math.clamp((int) Math.exp(exponent), low, high);
    }

    @SafeVarargs
    final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// One of the choices, earlier ones likelier: each is half as likely again as the one after it.
    @SafeVarargs
    final <T> T early(T... choices) {
        for (T choice : choices) {
            if (chance(0.35)) {
                return choice;
            }
        }
        return choices[0];
    }
}
