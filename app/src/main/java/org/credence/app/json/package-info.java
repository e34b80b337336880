/// Claims and standings as the JSON that programs read from Credence.
///
/// Start at [ClaimJson].
@NullMarked
package org.credence.app.json;

import org.jspecify.annotations.NullMarked;
