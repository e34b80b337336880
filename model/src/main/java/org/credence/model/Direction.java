package org.credence.model;

/// Whether an act goes from an actor to a recipient, or is done by parties together so that their order means nothing.
public enum Direction {
    DIRECTED,
    MUTUAL
}
