/// Sentences, tags, lemmas and dependency trees of English text. The only importer of CoreNLP.
///
/// Start at [Parser]: it splits a document with [SentenceSplitter] and parses a sentence with [Tagger] and
/// [TreeBuilder].
@NullMarked
package org.credence.parse;

import org.jspecify.annotations.NullMarked;
