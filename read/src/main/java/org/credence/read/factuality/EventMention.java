package org.credence.read.factuality;

import org.credence.model.Words;

/// A word that tells an event, and how the sentence puts it.
public record EventMention(Words trigger, Factuality factuality) {}
