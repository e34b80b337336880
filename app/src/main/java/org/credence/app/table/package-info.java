/// Tables of acts or standings as documents: each row a claim, reported by whoever published the table.
///
/// Start at [TableReader].
@NullMarked
package org.credence.app.table;

import org.jspecify.annotations.NullMarked;
