/// Claims and standings in plain English for a person at a terminal.
///
/// Start at [ClaimText].
@NullMarked
package org.credence.app.text;

import org.jspecify.annotations.NullMarked;
