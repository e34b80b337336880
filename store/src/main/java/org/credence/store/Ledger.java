package org.credence.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.credence.model.Claim;
import org.credence.model.Document;

/// What was read and decided, kept for good: rows are added and closed, never changed or deleted. Each change is one
/// transaction, wholly in or wholly out, at an instant of its own, and chained to the one before by a hash.
///
/// A location is the path of a SQLite file or `jdbc:postgresql://…`. Methods may be called from several threads; one
/// transaction is written at a time. Whatever goes wrong outside the program is a [LedgerFailure].
public interface Ledger extends AutoCloseable {
    /// Opens a ledger that exists.
    static Ledger open(String location, Clock clock) {
        return Locations.open(location, clock, false);
    }

    /// Opens a ledger, and makes an empty one where there is nothing.
    static Ledger openOrCreate(String location, Clock clock) {
        return Locations.open(location, clock, true);
    }

    /// An empty ledger that ends with the program.
    static Ledger inMemory(Clock clock) {
        return new RowLedger(new MemoryRows(), clock);
    }

    /// Whether this document is in force as it is, so that reading it anew is not needed.
    boolean holds(Document document);

    /// Enters a document with what a reader says that it claims; the same document again changes nothing, whatever the
    /// claims.
    Receipt store(Document document, List<Claim> claims, String reader);

    /// Like [#store], but the same document again is read anew: claims that fell away are closed, new ones entered.
    Receipt reread(Document document, List<Claim> claims, String reader);

    /// Enters a decision; when this returns, it is on the disk.
    StoredDecision decide(Decision decision);

    /// Enters the new ids of acts whose least claim has changed.
    void redirect(List<Redirect> redirects);

    /// What was known at an instant. To be closed soon: an open view keeps the database from tidying up.
    LedgerView view(Instant knownAt);

    /// What is known now.
    LedgerView view();

    /// The end of the chain.
    Head head();

    /// Reads the whole chain and every quote; `saved` is a head that this ledger once had, [#EMPTY] for none.
    Verification verify(Head saved);

    /// A head that every ledger has had.
    Head EMPTY = Head.EMPTY;

    /// Writes a copy as a SQLite file, whatever this ledger lies in, while it is in use. The copy has the same chain.
    void backup(Path file);

    @Override
    void close();
}
