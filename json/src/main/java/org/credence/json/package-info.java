/// Claims as the JSON that programs read from Credence and the ledger keeps.
///
/// Start at [ClaimJson], which writes a claim; [ClaimParser] makes the claim of it again.
@NullMarked
package org.credence.json;

import org.jspecify.annotations.NullMarked;
