package org.credence.store;

/// The id under which an act is found now, and the one under which it was found before.
public record Redirect(String from, String to) {
    public Redirect {
        if (from.isBlank() || to.isBlank() || from.equals(to)) {
            throw new IllegalArgumentException(
                    "a redirect leads from one id to another, found \"%s\" to \"%s\"".formatted(from, to));
        }
    }
}
