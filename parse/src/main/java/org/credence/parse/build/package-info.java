/// Runs while Credence is built, never afterwards: turns CoreNLP's model files into the resources that the parser
/// loads.
///
/// Start at `ModelResources`.
@NullMarked
package org.credence.parse.build;

import org.jspecify.annotations.NullMarked;
