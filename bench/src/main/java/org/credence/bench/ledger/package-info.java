/// How fast the ledger stores, answers and verifies, on documents made up for it. Start at [LedgerCommand].
@NullMarked
package org.credence.bench.ledger;

import org.jspecify.annotations.NullMarked;
