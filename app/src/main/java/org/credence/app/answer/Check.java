package org.credence.app.answer;

/// Something that a run needs: whether it is well, and what was found.
public record Check(String what, boolean good, String found) {}
