@NullMarked
package org.credence.derive;

import org.jspecify.annotations.NullMarked;
