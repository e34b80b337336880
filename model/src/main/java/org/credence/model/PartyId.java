package org.credence.model;

/// The register's name for a party: `AFG` for a state, `AFG.islamic-emirate` for a government, `movement.taliban`,
/// `org.united-nations`, `outlet.cnn`, `person.sergey-lavrov`.
public record PartyId(String value) implements Comparable<PartyId> {
    public PartyId {
        if (value.isEmpty() || hasSpace(value)) {
            throw new IllegalArgumentException(
                    "a party id is one word like AFG or org.united-nations, found \"%s\"".formatted(value));
        }
    }

    private static boolean hasSpace(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isWhitespace(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
