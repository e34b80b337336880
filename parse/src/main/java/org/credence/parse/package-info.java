/// Sentences, tags, lemmas and dependency trees of English text. The only importer of CoreNLP.
///
/// Start at `Parser`.
@NullMarked
package org.credence.parse;

import org.jspecify.annotations.NullMarked;
