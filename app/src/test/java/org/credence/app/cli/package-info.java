@NullMarked
package org.credence.app.cli;

import org.jspecify.annotations.NullMarked;
