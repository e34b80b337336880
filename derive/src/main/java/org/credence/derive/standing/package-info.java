/// From acts to standings: start at [Deriver].
@NullMarked
package org.credence.derive.standing;

import org.jspecify.annotations.NullMarked;
