package org.credence.store;

class MemoryLedgerTest extends LedgerContract {
    @Override
    Ledger open() {
        return Ledger.inMemory(clock);
    }
}
