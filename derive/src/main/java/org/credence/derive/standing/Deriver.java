package org.credence.derive.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.credence.model.Claim;
import org.credence.model.PartyBook;
import org.credence.model.PartyId;
import org.credence.model.RecognizerList;
import org.credence.model.RuleSet;
import org.credence.model.Standing;

/// Answers where an observer stands towards a party, from claims, by rules. Start reading here.
@SuppressWarnings("DoNotCallSuggester")
public record Deriver(PartyBook parties, RuleSet rules) {
    /// The standing on a day, from the claims that were known at an instant (`Instant.MAX`: all of them).
    public Standing standing(PartyId observer, PartyId party, LocalDate on, Instant known, List<Claim> claims) {
        throw new UnsupportedOperationException("not derived yet");
    }

    /// Who recognizes the party on a day, from the claims that were known at an instant.
    public RecognizerList listRecognizers(PartyId party, LocalDate on, Instant known, List<Claim> claims) {
        throw new UnsupportedOperationException("not derived yet");
    }
}
