/// From claims to acts: start at [ActMerger].
@NullMarked
package org.credence.derive.merge;

import org.jspecify.annotations.NullMarked;
