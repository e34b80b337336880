/// The program: what is read, in which stages, and how results are shown.
///
/// Start reading at [Pipeline], which wires the stages; `cli` is what a user types, `input` turns files into documents,
/// `json` and `text` say a claim or a standing for a program and for a person.
@NullMarked
package org.credence.app;

import org.jspecify.annotations.NullMarked;
