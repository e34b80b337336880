package org.credence.derive.rule;

import org.credence.model.Flag;
import org.credence.model.Level;
import org.credence.model.RecognitionLevel;

/// When an observation contradicts the level that an act moved to.
@FunctionalInterface
public interface Contradiction<L extends Level> {
    boolean between(Move<L> act, Move<L> observation);

    /// Two levels exclude each other unless they are the same.
    static <L extends Level> Contradiction<L> ofLevels() {
        return (act, observation) -> !act.level().equals(observation.level());
    }

    /// "Has not recognized" denies recognition and confirms a refusal; "not formally" denies recognition de jure only.
    static Contradiction<RecognitionLevel> ofRecognition() {
        return (act, observation) -> {
            if (act.level().recognizes() == observation.level().recognizes()) {
                return false;
            }
            return !(act.level() == RecognitionLevel.DE_FACTO
                    && observation.flags().contains(Flag.FORMAL_ONLY));
        };
    }
}
