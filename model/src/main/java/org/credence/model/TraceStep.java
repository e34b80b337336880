package org.credence.model;

/// One step of how a claim was read: what it is about ("frame", "actor", "when", "modality") and what was decided on
/// which words.
public record TraceStep(String about, String says) {}
