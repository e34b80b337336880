package org.credence.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.Document;
import org.credence.model.Party;
import org.credence.model.PartyId;
import org.jspecify.annotations.Nullable;

/// The one place where the pipeline meets the modules that do the work.
public final class Wiring {
    private Wiring() {}

    /// Stand-ins until `read` and `derive` are there: a register without parties, a reader that finds nothing.
    public static Pipeline load(List<Path> userPartyFiles) {
        return new Pipeline(new NoParties(), new NoClaims(userPartyFiles.size()));
    }

    private record NoClaims(int ignored) implements DocumentReader {
        @Override
        public Batch<Claim> read(Document document) {
            return Batch.of(List.of());
        }

        @Override
        public String lexicon() {
            return "none";
        }
    }

    private record NoParties() implements PartyLookup {
        @Override
        public Optional<Party> findParty(PartyId id) {
            return Optional.empty();
        }

        @Override
        public Optional<PartyId> findGovernment(PartyId state, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public List<PartyId> listRivals(PartyId party, LocalDate day) {
            return List.of();
        }

        @Override
        public boolean isRival(PartyId speaker, PartyId party, LocalDate day) {
            return false;
        }

        @Override
        public boolean isUnMember(PartyId state, LocalDate day) {
            return false;
        }

        @Override
        public List<PartyId> listUnMembers(LocalDate day) {
            return List.of();
        }

        @Override
        public List<Resolution> resolve(String name, @Nullable LocalDate on) {
            return List.of();
        }

        @Override
        public List<String> suggest(String name) {
            return List.of();
        }
    }
}
