package org.credence.parse;

import org.credence.model.Span;

/// A word of a parsed sentence.
///
/// `index` counts from 1 as in Universal Dependencies; `head` is the index of its governor, 0 for the root; `relation`
/// the UD relation ("nsubj:pass"). `tag` is Penn Treebank's; `lemma` is lower case but for proper nouns.
public record Token(int index, String text, Span span, String tag, String lemma, int head, String relation) {}
