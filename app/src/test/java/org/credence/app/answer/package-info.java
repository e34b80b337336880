@NullMarked
package org.credence.app.answer;

import org.jspecify.annotations.NullMarked;
