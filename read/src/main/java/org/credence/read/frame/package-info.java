/// The lexicon: which words with which arguments tell which act. Start at [Lexicon].
@NullMarked
package org.credence.read.frame;

import org.jspecify.annotations.NullMarked;
