/// The ledger: documents, claims, decisions and redirects, append-only, on two time axes, chained by hashes.
///
/// Start at [Ledger], then [LedgerView], what was known at an instant. Inside, [RowLedger] decides which rows a
/// document
/// or a decision becomes, [Rows] is where they lie (SQL or memory), and [Verifier] reads the chain.
@NullMarked
package org.credence.store;

import org.jspecify.annotations.NullMarked;
