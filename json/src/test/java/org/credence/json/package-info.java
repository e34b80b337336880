@NullMarked
package org.credence.json;

import org.jspecify.annotations.NullMarked;
