package org.credence.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.credence.app.table.Starter;
import org.credence.app.table.TableReader;
import org.credence.model.Basis;
import org.credence.model.Batch;
import org.credence.model.Claim;
import org.credence.model.PartyId;
import org.credence.store.Ledger;
import org.junit.jupiter.api.Test;

/// The tables that come with the program, against the register that comes with it.
class StarterTest {
    private static final PartyLookup REGISTER = new RegisterLookup(Wiring.register(List.of()));
    private static final List<Batch<Claim>> READ = Starter.tables().stream()
            .map(table -> new TableReader(REGISTER, table.mapping().mapping()).read(table.document()))
            .toList();

    @Test
    void everyRowIsUnderstood() {
        assertThat(READ).allSatisfy(batch -> assertThat(batch.problems()).isEmpty());
        assertThat(READ).extracting(batch -> batch.items().size()).containsExactly(583, 200, 9688);
    }

    @Test
    void everyTableSaysWhereItComesFrom() {
        assertThat(Starter.tables()).allSatisfy(table -> {
            assertThat(table.document().publisher()).isNotNull();
            assertThat(table.document().published()).isNotNull();
            assertThat(table.document().license()).isNotNull();
        });
    }

    @Test
    void whatNoTableBearsOutIsMarked() {
        assertThat(READ.getFirst().items())
                .allSatisfy(claim -> assertThat(claim.quote().text()).endsWith("unverified"))
                .allSatisfy(claim -> assertThat(claim.basis()).isEqualTo(Basis.REPORTER));
    }

    @Test
    void theMembersOfTheUnAreThoseOfTheRegister() {
        LocalDate day = LocalDate.of(2025, 9, 30);
        List<PartyId> admitted = READ.get(1).items().stream()
                .map(claim -> claim.recipients().getFirst().party())
                .toList();
        assertThat(REGISTER.listUnMembers(day)).hasSize(193).allMatch(admitted::contains);
    }

    @Test
    void theLedgerOfAllTablesVerifies() {
        Clock clock = Clock.fixed(Instant.parse("2030-06-02T00:00:00Z"), ZoneOffset.UTC);
        try (Ledger ledger = Ledger.inMemory(clock)) {
            for (int table = 0; table < READ.size(); table++) {
                ledger.store(
                        Starter.tables().get(table).document(), READ.get(table).items(), "test");
            }
            assertThat(ledger.verify(Ledger.EMPTY).good()).isTrue();
        }
    }
}
