package org.credence.bench.task;

import java.nio.charset.StandardCharsets;
import org.credence.model.Digest;

/// Which items of a test set are looked at. A developer reads the errors of the even items only; where the scores of
/// the two halves drift apart, sentences were fitted and not the language.
public enum Share {
    ALL,
    EVEN,
    ODD;

    /// Whether an item belongs here, by the last bit of the SHA-256 of its id.
    public boolean holds(String id) {
        if (this == ALL) {
            return true;
        }
        String digest = Digest.sha256(id.getBytes(StandardCharsets.UTF_8));
        boolean even = Character.digit(digest.charAt(digest.length() - 1), 16) % 2 == 0;
        return even == (this == EVEN);
    }
}
