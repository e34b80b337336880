@NullMarked
package org.credence.app;

import org.jspecify.annotations.NullMarked;
