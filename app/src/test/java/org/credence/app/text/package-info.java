@NullMarked
package org.credence.app.text;

import org.jspecify.annotations.NullMarked;
