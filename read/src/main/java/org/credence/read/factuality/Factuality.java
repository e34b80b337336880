package org.credence.read.factuality;

import org.credence.model.Certainty;
import org.credence.model.Modality;
import org.credence.model.Polarity;
import org.credence.model.Time;

/// One analysis of an event mention: polarity, time, certainty, the modality they and the governing words give, and
/// why.
public record Factuality(Polarity polarity, Time time, Certainty certainty, Modality modality, String why) {
    /// Why it did hold and does no longer.
    private static final String ENDED = "no longer";

    public static Factuality of(Modality modality, String why) {
        return switch (modality) {
            case ASSERTED, ONGOING ->
                new Factuality(Polarity.AFFIRMED, Time.NON_FUTURE, Certainty.CERTAIN, modality, why);
            case DENIED, REFUSED -> new Factuality(Polarity.NEGATED, Time.NON_FUTURE, Certainty.CERTAIN, modality, why);
            case PLANNED -> new Factuality(Polarity.AFFIRMED, Time.FUTURE, Certainty.PROBABLE, modality, why);
            case CONDITIONAL, OFFERED, DEMANDED, THREATENED ->
                new Factuality(Polarity.AFFIRMED, Time.FUTURE, Certainty.POSSIBLE, modality, why);
            case HYPOTHETICAL -> new Factuality(Polarity.AFFIRMED, Time.NON_FUTURE, Certainty.POSSIBLE, modality, why);
        };
    }

    /// "no longer recognizes", "ceased to recognize".
    static Factuality ended() {
        return of(Modality.DENIED, ENDED);
    }

    public boolean isEnded() {
        return why.equals(ENDED);
    }

    /// The same of the contrary: "urged X not to".
    Factuality negated() {
        return new Factuality(Polarity.NEGATED, time, certainty, modality, why + ", negated");
    }
}
