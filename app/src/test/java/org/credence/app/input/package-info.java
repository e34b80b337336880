@NullMarked
package org.credence.app.input;

import org.jspecify.annotations.NullMarked;
