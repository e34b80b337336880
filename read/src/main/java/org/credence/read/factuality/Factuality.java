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

    /// As certain as the modality is by itself: what is planned or refused lies ahead and is told without doubt; what
    /// is offered, demanded or thought of may come or not.
    public static Factuality of(Modality modality, String why) {
        return switch (modality) {
            case ASSERTED, ONGOING ->
                new Factuality(Polarity.AFFIRMED, Time.NON_FUTURE, Certainty.CERTAIN, modality, why);
            case DENIED -> new Factuality(Polarity.NEGATED, Time.NON_FUTURE, Certainty.CERTAIN, modality, why);
            case REFUSED -> new Factuality(Polarity.NEGATED, Time.FUTURE, Certainty.CERTAIN, modality, why);
            case PLANNED -> new Factuality(Polarity.AFFIRMED, Time.FUTURE, Certainty.CERTAIN, modality, why);
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

    /// The same of the contrary: "urged X not to", "postponed".
    Factuality negated() {
        return new Factuality(Polarity.NEGATED, time, certainty, modality, why + ", negated");
    }

    /// The same, still to come: "may close", "will cease to".
    Factuality ahead() {
        return new Factuality(polarity, Time.FUTURE, certainty, modality, why);
    }

    /// The same with doubt: "hopes to", "reportedly".
    Factuality probable() {
        Certainty doubted = certainty == Certainty.CERTAIN ? Certainty.PROBABLE : certainty;
        return new Factuality(polarity, time, doubted, modality, why);
    }

    boolean isNegated() {
        return polarity == Polarity.NEGATED;
    }

    boolean isCertain() {
        return certainty == Certainty.CERTAIN;
    }

    boolean isAhead() {
        return time == Time.FUTURE;
    }
}
