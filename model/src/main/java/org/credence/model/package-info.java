/// The words of Credence as values: documents, claims, parties, acts, standings and their reasons.
///
/// Start at [Claim], what one sentence says; then [Act], what happened, and `Standing`, where an observer stands on a
/// day.
@NullMarked
package org.credence.model;

import org.jspecify.annotations.NullMarked;
