package org.credence.model;

import java.util.List;

/// The good items of a run *and* what went wrong with the others.
public record Batch<T>(List<T> items, List<Problem> problems) {
    public Batch {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    public static <T> Batch<T> of(List<T> items) {
        return new Batch<>(items, List.of());
    }
}
