/// Who is said to say, ask, think or judge what: source, cue and content of every attributed statement of a document.
/// Start at [AttributionFinder].
@NullMarked
package org.credence.read.attribution;

import org.jspecify.annotations.NullMarked;
