package org.credence.store;

class SqliteLedgerTest extends LedgerContract {
    @Override
    Ledger open() {
        return Ledger.openOrCreate(folder.resolve("credence.db").toString(), clock);
    }
}
