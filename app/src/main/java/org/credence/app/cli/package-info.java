/// The commands. Everything a user can get wrong is answered here.
///
/// Start at [Main].
@NullMarked
package org.credence.app.cli;

import org.jspecify.annotations.NullMarked;
