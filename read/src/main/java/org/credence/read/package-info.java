@NullMarked
package org.credence.read;

import org.jspecify.annotations.NullMarked;
