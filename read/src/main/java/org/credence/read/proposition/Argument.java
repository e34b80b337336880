package org.credence.read.proposition;

/// An argument of a predicate by its head word. `preposition` is "" but for obliques; `shared` is true when the
/// argument stands with another predicate and is understood here.
public record Argument(Slot slot, String preposition, int word, boolean shared) {
    static Argument of(Slot slot, int word) {
        return new Argument(slot, "", word, false);
    }

    static Argument shared(Slot slot, int word) {
        return new Argument(slot, "", word, true);
    }
}
