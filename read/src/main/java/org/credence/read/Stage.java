package org.credence.read;

/// A part of the work on one document, in the order of the flow; the last three come again for each sentence.
public enum Stage {
    SPLIT,
    NAMES,
    GATE,
    PARSE,
    CLAIMS
}
