package org.credence.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one form in which a row or a transaction is hashed, the same for every store: names and values, each with its
/// type and length, so that no two contents read alike. What is null is left out, so that a column of a later schema
/// does not change the digests of the rows before.
///
/// Not for several threads at once.
final class Canonical {
    private final MessageDigest sha256;
    private ByteBuffer buffer = ByteBuffer.allocate(4096);

    Canonical() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// The digest of a row. The body of a text is covered by its SHA-256, which is a column.
    String digestOf(
            Table table, long number, long entered, List<? extends @Nullable Object> values, List<ClaimParty> parties) {
        buffer.clear();
        text(table.sqlName());
        number(number);
        number(entered);
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = values.get(i);
            if (value != null && columns.get(i).type() != Table.Type.BYTES) {
                text(columns.get(i).name());
                value(value);
            }
        }
        for (ClaimParty party : parties) {
            text(party.role().name());
            text(party.party());
        }
        return hash();
    }

    /// The hash of a transaction, over the hash before and the digests of its rows.
    String hashOf(Transaction transaction, List<String> digests) {
        buffer.clear();
        text(transaction.previous());
        number(transaction.number());
        text(transaction.instant());
        text(transaction.kind());
        text(transaction.content());
        digests.forEach(this::text);
        return hash();
    }

    private String hash() {
        sha256.update(buffer.array(), 0, buffer.position());
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void value(Object value) {
        if (value instanceof Long number) {
            number(number);
        } else {
            text((String) value);
        }
    }

    private void number(long number) {
        room(9);
        buffer.put((byte) 'n').putLong(number);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        room(5 + bytes.length);
        buffer.put((byte) 't').putInt(bytes.length).put(bytes);
    }

    private void room(int needed) {
        if (buffer.remaining() < needed) {
            ByteBuffer larger = ByteBuffer.allocate(2 * (buffer.position() + needed));
            buffer = larger.put(buffer.flip());
        }
    }
}
