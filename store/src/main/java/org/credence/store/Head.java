package org.credence.store;

/// The end of a ledger's chain: the number of its last transaction and the hash over all up to it. Kept elsewhere, it
/// shows whether a ledger still holds what it held. An empty ledger has number 0.
public record Head(long number, String hash) {
    static final Head EMPTY = new Head(0, "0".repeat(64));

    public Head {
        if (number < 0 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "a head is a number and 64 hex digits like 12:9d2c…, found %d:%s".formatted(number, hash));
        }
    }

    /// Reads what [#toString] writes.
    public static Head parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !text.substring(0, colon).matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(
                    "a head is a number and 64 hex digits like 12:9d2c…, found \"%s\"".formatted(text));
        }
        return new Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
