package org.credence.app.table;

/// A mapping that cannot be understood; the message says where, what was expected and the next step.
public final class BadMapping extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadMapping(String place, String expected, String found) {
        super("%s: expected %s, found %s; correct the mapping, docs/how-to/import-a-table.md shows one"
                .formatted(place, expected, found));
    }
}
