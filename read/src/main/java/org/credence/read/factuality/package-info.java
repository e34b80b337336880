/// How a sentence puts an event: polarity, time, certainty, and the modality they give. Start at [FactualityReader].
@NullMarked
package org.credence.read.factuality;

import org.jspecify.annotations.NullMarked;
