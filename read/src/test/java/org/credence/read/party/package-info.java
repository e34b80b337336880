@NullMarked
package org.credence.read.party;

import org.jspecify.annotations.NullMarked;
