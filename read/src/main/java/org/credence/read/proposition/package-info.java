/// What is said of what: predicates with their arguments, one shape for active, passive, relative, participial and
/// nominal. Start at [Proposition].
@NullMarked
package org.credence.read.proposition;

import org.jspecify.annotations.NullMarked;
