package org.credence.read.attribution;

import java.util.BitSet;

/// A cue of one sentence with the words of its source, of the cue itself and of its content, by UD index.
record Cued(int head, Cue cue, BitSet source, BitSet words, BitSet content) {}
