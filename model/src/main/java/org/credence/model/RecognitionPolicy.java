package org.credence.model;

/// What an observer says it recognizes at all ("states only" after Estrada). Never a level; any express act overrides
/// it.
public record RecognitionPolicy(String policy, Evidence evidence) {}
