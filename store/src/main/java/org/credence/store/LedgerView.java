package org.credence.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credence.model.PartyId;

/// A ledger as known at an instant: later transactions do not exist here, and what they closed still holds.
///
/// Streams of a database read as they go, in the order of entry, hold few rows at a time, and are to be closed. For one
/// thread.
public interface LedgerView extends AutoCloseable {
    /// The end of the chain as far as it is seen here.
    Head head();

    /// The documents in force.
    Stream<StoredDocument> documents();

    /// A document by its number, in force or not.
    Optional<StoredDocument> findDocument(long number);

    /// All claims that hold.
    Stream<StoredClaim> claims();

    /// Those that name a party in any role, as speaker too.
    Stream<StoredClaim> claimsOf(PartyId party);

    /// Those that name a party in any role and whose act merges as one group ([org.credence.model.ActType#mergesAs]).
    Stream<StoredClaim> claimsOf(PartyId party, String mergesAs);

    /// Those that name both parties, in different roles of the act.
    List<StoredClaim> claimsOfPair(PartyId one, PartyId other);

    /// Those whose act merges as one group.
    Stream<StoredClaim> claimsMergingAs(String mergesAs);

    /// Those with an id: one as a rule; two if a document tells the same in two ways.
    List<StoredClaim> claimsWithId(String id);

    /// All that ever had an id, those that were closed among them.
    List<StoredClaim> historyOf(String id);

    /// Those entered or closed after an instant, up to the view's own.
    Stream<StoredClaim> changedSince(Instant since);

    /// The decisions that were not taken back, in their order, orphaned ones among them.
    List<StoredDecision> decisions();

    /// The id under which an act is found now that was once found under this.
    String redirected(String id);

    Statistics statistics();

    @Override
    void close();
}
