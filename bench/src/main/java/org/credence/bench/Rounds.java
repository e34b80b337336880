package org.credence.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The same figure measured several times, in the order of the rounds.
record Rounds(List<Double> figures) {
    Rounds {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a figure needs a round, found none");
        }
    }

    double median() {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return figures.stream().min(Double::compare).orElseThrow();
    }

    double most() {
        return figures.stream().max(Double::compare).orElseThrow();
    }

    /// All figures in their order, as `1.9, 2.0, 1.9`.
    String listed(String format) {
        return figures.stream()
                .map(figure -> String.format(Locale.ROOT, format, figure))
                .collect(Collectors.joining(", "));
    }
}
