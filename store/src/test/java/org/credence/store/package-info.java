@NullMarked
package org.credence.store;

import org.jspecify.annotations.NullMarked;
