package org.credence.derive.rule;

import java.util.Set;
import java.util.stream.Stream;
import org.credence.model.Act;
import org.credence.model.Mention;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.PartyKind;

/// Rule competent-organ: states, their governments and the Holy See recognize; organizations, movements, outlets and
/// "the international community" do not.
///
/// Shaw, *International Law*, ch. 9; VCLT art. 7 on who binds a state.
public record CompetentOrgan(PartyBook parties) {
    private static final Set<PartyKind> COMPETENT = Set.of(PartyKind.STATE, PartyKind.GOVERNMENT, PartyKind.ENTITY);

    /// Whether the act speaks for its actor's executive: a parliament, a court or a city binds no state.
    public static boolean bindsState(Act act) {
        return act.claims().stream()
                .flatMap(claim -> Stream.concat(claim.actors().stream(), claim.recipients().stream()))
                .filter(mention -> act.actor().equals(mention.party()))
                .anyMatch(Mention::isExecutive);
    }

    /// Whether an act of this party can move a recognition. A party that the register does not know can.
    public boolean recognizes(PartyId observer) {
        return parties.findParty(observer)
                .map(party -> COMPETENT.contains(party.kind()))
                .orElse(true);
    }
}
