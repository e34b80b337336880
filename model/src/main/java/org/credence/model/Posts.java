package org.credence.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The posts of a sender at a receiver, highest first, and who protects its interests there.
public record Posts(
        PartyId sender,
        PartyId receiver,
        List<Post> posts,
        @Nullable PartyId protectedBy) {
    public Posts {
        posts = List.copyOf(posts);
    }

    public Optional<Post> findHighest() {
        return posts.stream().findFirst();
    }
}
