/// What differs between two standings of a pair. Start reading at [org.credence.derive.change.Change].
@NullMarked
package org.credence.derive.change;

import org.jspecify.annotations.NullMarked;
