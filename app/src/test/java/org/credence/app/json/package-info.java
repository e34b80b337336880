@NullMarked
package org.credence.app.json;

import org.jspecify.annotations.NullMarked;
