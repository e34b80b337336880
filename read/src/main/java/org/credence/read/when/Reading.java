package org.credence.read.when;

/// A form that was read from some place on, and the place after its last atom.
record Reading(Form form, int next) {}
