package org.credence.read.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.model.Claim;
import org.credence.model.Mention;
import org.credence.model.Modality;
import org.credence.model.PartyKind;
import org.credence.read.factuality.Factuality;
import org.credence.read.proposition.Tree;

/// "No country but Togo recognizes X", "apart from Togo, nobody does": of those excepted the contrary is told.
final class Exceptions {
    private static final Set<String> NONE = Set.of("no", "none", "nobody");
    private static final Set<String> ALONE = Set.of("except", "besides", "excepting", "excluding", "bar", "barring");
    /// Two words that together except: "other than".
    private static final Set<String> PAIRS =
            Set.of("apart from", "aside from", "other than", "except for", "exception of");
    private static final int REACH = 4;

    private final SentenceParts parts;
    private final Tree tree;

    Exceptions(SentenceParts parts) {
        this.parts = parts;
        this.tree = parts.tree();
    }

    /// The act of those excepted; nothing where nobody is.
    Optional<Draft> from(Draft draft, List<Claim> claims) {
        if (claims.size() != 1 || draft.actors().size() != 1 || draft.entry().act() == null) {
            return Optional.empty();
        }
        return isDenied(draft.actors().getFirst(), claims.getFirst().modality())
                ? excepted()
                        .map(actors -> new Draft(
                                draft.proposition(),
                                draft.entry(),
                                actors,
                                draft.recipients(),
                                draft.objects(),
                                Factuality.of(Modality.ASSERTED, "excepted")))
                : Optional.empty();
    }

    private static boolean isDenied(Mention actor, Modality told) {
        String first = actor.words().text().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return actor.kind() == PartyKind.GROUP && NONE.contains(first) && told == Modality.DENIED;
    }

    private Optional<List<Mention>> excepted() {
        return IntStream.rangeClosed(2, tree.size() - 1)
                .filter(this::excepts)
                .boxed()
                .flatMap(at -> named(at).stream())
                .findFirst();
    }

    private boolean excepts(int word) {
        return ALONE.contains(tree.lower(word))
                || PAIRS.contains(tree.lower(word - 1) + " " + tree.lower(word))
                || tree.lower(word).equals("but") && tree.tag(word).equals("IN");
    }

    private Optional<List<Mention>> named(int marker) {
        return IntStream.rangeClosed(marker + 1, Math.min(marker + REACH, tree.size()))
                .filter(word -> tree.isNoun(word) && !tree.relation(word).equals("compound"))
                .mapToObj(parts.parties()::at)
                .map(mentions -> mentions.stream()
                        .filter(mention -> mention.party() != null)
                        .toList())
                .filter(mentions -> !mentions.isEmpty())
                .findFirst()
                .map(parts.roles()::asStates);
    }
}
