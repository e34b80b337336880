package org.credence.bench.task;

import java.util.Comparator;
import org.credence.model.Post;
import org.credence.model.Post.Operations;
import org.credence.model.Posts;

/// One word for all posts of a sender at a receiver, highest first.
enum MissionLevel {
    EMBASSY("Embassy"),
    AMBASSADOR_NONRESIDENT("Ambassador Nonresident"),
    LEGATION("Legation"),
    ENVOY_NONRESIDENT("Envoy Nonresident"),
    CONSULATE("Consulate"),
    CONSUL_NONRESIDENT("Consul Nonresident"),
    LIAISON("Liaison"),
    INTERESTS("Interests"),
    NONE("None");

    private final String words;

    MissionLevel(String words) {
        this.words = words;
    }

    /// The word in a table of missions.
    String words() {
        return words;
    }

    /// A post that a later act presupposes, since when is unknown, counts only while there were relations.
    static MissionLevel of(Posts posts, boolean related) {
        return posts.posts().stream()
                .filter(post -> post.operations() == Operations.NORMAL)
                .filter(post -> related || post.evidence().since() != null)
                .map(MissionLevel::of)
                .min(Comparator.naturalOrder())
                .orElse(NONE);
    }

    private static MissionLevel of(Post post) {
        boolean resident = !Boolean.FALSE.equals(post.resident());
        return switch (post.kind()) {
            case EMBASSY -> resident ? EMBASSY : AMBASSADOR_NONRESIDENT;
            case LEGATION -> resident ? LEGATION : ENVOY_NONRESIDENT;
            case CONSULATE_GENERAL, CONSULATE -> resident ? CONSULATE : CONSUL_NONRESIDENT;
            case INTERESTS_SECTION -> INTERESTS;
            case LIAISON, REPRESENTATIVE, POLITICAL_OFFICE, TRADE_OFFICE, NOT_SAID -> LIAISON;
        };
    }
}
