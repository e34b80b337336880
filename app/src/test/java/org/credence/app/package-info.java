/// Tests of the program; [Examples] holds the hand-written parties, reader and claims that they share.
@NullMarked
package org.credence.app;

import org.jspecify.annotations.NullMarked;
