/// Tests of how sentences put what they tell.
@NullMarked
package org.credence.read.factuality;

import org.jspecify.annotations.NullMarked;
