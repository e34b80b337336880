package org.credence.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;

class PostgresLedgerTest extends LedgerContract {
    @BeforeAll
    static void needsPostgres() {
        PostgresServer.missing().ifPresent(System.err::println);
        assumeTrue(
                PostgresServer.missing().isEmpty(),
                () -> PostgresServer.missing().orElseThrow());
    }

    @Override
    Ledger open() {
        return Ledger.openOrCreate(PostgresServer.running().location(), clock);
    }
}
