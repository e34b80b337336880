package org.credence.read.claim;

import java.util.List;
import java.util.Objects;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Mention;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;
import org.credence.read.party.Parties;
import org.credence.read.party.PartyRegister;
import org.credence.read.party.Resolution;

/// Whose word a claim rests on: the innermost speaker that is no outlet, seen from the sides of the act.
final class Bases {
    private final Document document;
    private final Parties parties;
    private final PartyRegister register;

    Bases(SentenceParts parts) {
        this.document = parts.document();
        this.parties = parts.parties();
        this.register = parties.register();
    }

    Basis of(Draft draft, List<Speakers.Speaker> chain) {
        if (draft.entry().is("speech") && !draft.actors().isEmpty()) {
            return Basis.OWN_STATEMENT;
        }
        for (Speakers.Speaker speaker : chain.reversed()) {
            Mention who = speaker.mention();
            if (who == null || Speakers.isOutlet(who)) {
                continue;
            }
            return basisOf(who, draft);
        }
        return isDirect(draft) ? Basis.OWN_STATEMENT : Basis.REPORTER;
    }

    private Basis basisOf(Mention speaker, Draft draft) {
        if (speaksFor(speaker, draft.actors())) {
            return Basis.OWN_STATEMENT;
        }
        if (speaksFor(speaker, draft.recipients())) {
            return Basis.COUNTERPART;
        }
        boolean rival = speaker.party() != null
                && Claim.partiesOf(draft.recipients()).stream()
                        .anyMatch(party ->
                                register.isRival(Objects.requireNonNull(speaker.party()), party, parties.day()));
        return rival ? Basis.RIVAL : Basis.THIRD_PARTY;
    }

    private static boolean speaksFor(Mention speaker, List<Mention> side) {
        return side.stream()
                .anyMatch(mention -> Objects.equals(mention.party(), speaker.party()) && mention.party() != null
                        || mention.country() != null
                                && mention.country().equals(speaker.country())
                                && mention.kind() != PartyKind.MOVEMENT);
    }

    /// Whether the publisher is the party that speaks of its own act.
    boolean isDirect(Draft draft) {
        if (document.publisher() == null) {
            return false;
        }
        List<PartyId> publisher = register.resolve(document.publisher(), document.published()).stream()
                .map(Resolution::party)
                .toList();
        return Claim.partiesOf(draft.actors()).stream().anyMatch(publisher::contains);
    }
}
