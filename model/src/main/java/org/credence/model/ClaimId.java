package org.credence.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The id of a claim: SHA-256 over its document's text hash, its span, and its content as it merges.
///
/// Content is act or type, parties by role in sorted order (a mutual act has one role), dates and modality. Unresolved
/// mentions count by their words.
final class ClaimId {
    private ClaimId() {}

    static String of(Claim claim) {
        boolean mutual = claim.act() != null && claim.act().mutual();
        String parties = mutual
                ? role(List.of(claim.actors(), claim.recipients()))
                : role(List.of(claim.actors())) + '>' + role(List.of(claim.recipients()));
        String content = String.join(
                "\n",
                claim.document().sha256(),
                claim.quote().span().start() + "-" + claim.quote().span().end(),
                claim.trigger().span().start() + "-" + claim.trigger().span().end(),
                Objects.toString(claim.act()),
                Objects.toString(claim.type()),
                parties,
                role(List.of(claim.objects())),
                days(claim.when().span()),
                claim.modality().name());
        return Digest.sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String role(List<List<Mention>> mentions) {
        return String.join(
                ",",
                mentions.stream()
                        .flatMap(List::stream)
                        .map(ClaimId::key)
                        .sorted()
                        .toList());
    }

    private static String key(Mention mention) {
        return mention.party() == null
                ? '"' + mention.words().text() + '"'
                : mention.party().value();
    }

    private static String days(@Nullable DateSpan span) {
        return span == null ? "" : span.earliest() + ".." + span.latest();
    }
}
