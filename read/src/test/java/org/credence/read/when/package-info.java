@NullMarked
package org.credence.read.when;

import org.jspecify.annotations.NullMarked;
