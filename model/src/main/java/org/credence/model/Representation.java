package org.credence.model;

/// The posts of the observer at the party (`out`) and of the party at the observer (`in`).
public record Representation(Posts out, Posts in) {}
