/// The measuring code, run on next to nothing, so that it cannot rot.
@NullMarked
package org.credence.bench;

import org.jspecify.annotations.NullMarked;
