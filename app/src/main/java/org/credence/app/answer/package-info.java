/// What an answer rests on: documents read now, or a ledger.
///
/// Start at [Knowledge].
@NullMarked
package org.credence.app.answer;

import org.jspecify.annotations.NullMarked;
