/// Standings and their reasons as the JSON that programs read from Credence; claims are written by `org.credence.json`.
///
/// Start at [StandingJson].
@NullMarked
package org.credence.app.json;

import org.jspecify.annotations.NullMarked;
