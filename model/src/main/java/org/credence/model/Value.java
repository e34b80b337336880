package org.credence.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// A level on an axis, what qualifies it and what it rests on.
public record Value<L extends Level>(L level, SortedSet<Flag> flags, Evidence evidence) {
    public Value {
        flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
    }

    public static <L extends Level> Value<L> of(L level, Evidence evidence) {
        return new Value<>(level, new TreeSet<>(Set.of()), evidence);
    }

    public boolean disputed() {
        return evidence.disputed();
    }
}
