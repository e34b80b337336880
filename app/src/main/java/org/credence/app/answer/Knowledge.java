package org.credence.app.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credence.model.Act;
import org.credence.model.PartyId;
import org.credence.model.Reason;
import org.credence.model.RecognizerList;
import org.credence.model.Standing;

/// What an answer rests on: documents read now, or a ledger as known at an instant. Both answer alike.
public interface Knowledge extends AutoCloseable {
    /// The latest day on which one of the documents appeared.
    Optional<LocalDate> findLastPublished();

    Standing standing(PartyId observer, PartyId party, LocalDate on);

    RecognizerList listRecognizers(PartyId party, LocalDate on);

    /// The acts between two parties, in the order of their days; `on` decides who is linked to whom.
    List<Act> timeline(PartyId observer, PartyId party, LocalDate on);

    /// What people decided about claims of the two: what they rejected is left out of the answer, by rule
    /// people-decide.
    List<Reason.ByDecision> decided(PartyId observer, PartyId party, LocalDate on);

    /// What people decided about claims that say who recognizes a party.
    List<Reason.ByDecision> decided(PartyId party, LocalDate on);

    Origin origin();

    @Override
    void close();
}
