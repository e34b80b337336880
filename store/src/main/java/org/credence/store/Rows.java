package org.credence.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the rows of a ledger lie. It keeps and finds rows and decides nothing.
interface Rows extends AutoCloseable {
    /// Runs one transaction of which all or nothing is kept; one at a time. A `durable` one is on the disk afterwards.
    <T> T write(boolean durable, Function<Writing, T> work);

    /// Looks something up, without waiting for who writes.
    <T> T look(Function<Lookups, T> question);

    /// The rows as they are now, for one thread.
    Reading read();

    @Override
    void close();

    /// What is to be known of the rows as they are now, to enter others.
    interface Lookups {
        Optional<Transaction> findLast();

        /// The number of rows of a table, which is its last number.
        long count(Table table);

        /// The document in force at an address.
        Optional<Row> findOpenDocument(String address);

        Optional<Long> findText(String sha256);

        /// The documents in force with a text, in the order of their numbers.
        List<Row> openDocumentsOfText(long text);

        /// The claims that hold of a text.
        List<OpenClaim> openClaimsOfText(long text);

        /// Who read a document last.
        Optional<String> findLastReader(long document);
    }

    /// What a writing transaction sees and does.
    interface Writing extends Lookups {
        void append(Transaction transaction, List<Row> rows);
    }

    /// A claim that holds, by its row.
    record OpenClaim(long number, String json) {}

    /// Which claims a reading asks for.
    sealed interface Which {
        record All() implements Which {}

        record OfParty(String party) implements Which {}

        record OfPartyInGroup(String party, String mergesAs) implements Which {}

        record OfPair(ClaimParty.Pair pair) implements Which {}

        record InGroup(String mergesAs) implements Which {}

        record WithId(String id) implements Which {}

        record EverWithId(String id) implements Which {}

        /// Entered or closed by a later transaction than this.
        record ChangedSince(long transaction) implements Which {}
    }

    /// What can be asked of the rows. `at` is the number of the last transaction that counts.
    interface Reading extends AutoCloseable {
        Optional<Transaction> findLast();

        /// The last transaction not after an instant.
        Optional<Transaction> findLastUpTo(String instant);

        Stream<StoredClaim> claims(Which which, long at);

        Stream<StoredDocument> documentsInForce(long at);

        Optional<StoredDocument> findDocument(long number, long at);

        /// All decisions, those taken back among them.
        List<StoredDecision> decisions(long at);

        Optional<StoredDecision> findDecision(long number);

        Optional<String> findRedirect(String id, long at);

        Statistics statistics(long at);

        /// All transactions in their order, `previous` left as it is in the row before.
        Stream<Transaction> transactions();

        /// All rows of a table in the order of their numbers; claims come without their parties.
        Stream<Row> rows(Table table);

        /// All rows of claim_party, in the order of claims and places.
        Stream<PartyRow> partyRows();

        /// All rows of claim_pair, in the order of claims and places.
        Stream<PairRow> pairRows();

        @Override
        void close();
    }

    /// A party of a claim at its place in the order of roles and text.
    record PartyRow(
            long claim,
            long place,
            String role,
            String party,
            @Nullable String mergesAs) {
        static Stream<PartyRow> of(Row claim) {
            List<ClaimParty> parties = claim.parties();
            return IntStream.range(0, parties.size())
                    .mapToObj(place -> new PartyRow(
                            claim.number(),
                            place,
                            parties.get(place).role().name(),
                            parties.get(place).party(),
                            (String) claim.find("merges_as")));
        }
    }

    /// Two parties that a claim is about.
    record PairRow(long claim, long place, String one, String other) {
        static Stream<PairRow> of(Row claim) {
            List<ClaimParty.Pair> pairs = ClaimParty.pairs(claim.parties());
            return IntStream.range(0, pairs.size())
                    .mapToObj(place -> new PairRow(
                            claim.number(),
                            place,
                            pairs.get(place).one(),
                            pairs.get(place).other()));
        }
    }
}
