package org.credence.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The posts of a sender at a receiver, highest first, and who protects its interests there.
///
/// `closed` are those that ended and were not opened again, with the act that ended them.
public record Posts(
        PartyId sender,
        PartyId receiver,
        List<Post> posts,
        List<Post> closed,
        @Nullable PartyId protectedBy) {
    public Posts {
        posts = List.copyOf(posts);
        closed = List.copyOf(closed);
    }

    public Optional<Post> findHighest() {
        return posts.stream().findFirst();
    }
}
