/// From files, folders and standard input to documents, one at a time, and a problem for whatever is none.
///
/// Start at [Sources].
@NullMarked
package org.credence.app.input;

import org.jspecify.annotations.NullMarked;
