package org.credence.derive.rule;

import java.util.Set;
import org.credence.model.ActType;
import org.credence.model.Axis;

/// Rule independent-axes: which axis an act moves, and so which it leaves alone.
///
/// VCDR art. 45 and VCCR art. 2: breaking off diplomatic relations ends neither recognition nor consular relations.
public final class IndependentAxes {
    private IndependentAxes() {}

    /// The axes that an act of this type speaks to; none for acts that move nothing.
    public static Set<Axis> movedBy(ActType type) {
        return switch (type.family()) {
            case RECOGNITION -> recognitionActs(type);
            case RELATIONS -> Set.of(Axis.RELATIONS, Axis.CONSULAR);
            case MISSIONS, HEADS -> Set.of(Axis.REPRESENTATION);
            case DESIGNATIONS -> Set.of(Axis.DESIGNATION);
            case SANCTIONS -> Set.of(Axis.MEASURES);
            case CONTACTS -> Set.of(Axis.ENGAGEMENT);
            case MULTILATERAL -> multilateralActs(type);
            case TERRITORY -> Set.of(Axis.TITLE);
            case POWER -> resultActs(type);
            case AGREEMENTS, OFFICES -> Set.of();
        };
    }

    private static Set<Axis> recognitionActs(ActType type) {
        return switch (type) {
            case CALL_DE_FACTO, URGE_RECOGNITION, URGE_NON_RECOGNITION, DECLARE_RECOGNITION_POLICY ->
                Set.of(Axis.POSITION);
            default -> Set.of(Axis.RECOGNITION);
        };
    }

    private static Set<Axis> multilateralActs(ActType type) {
        return switch (type) {
            case STATE_POSITION, VOTE -> Set.of(Axis.POSITION);
            case DECIDE_CREDENTIALS -> Set.of(Axis.SEAT);
            case APPLY_FOR_MEMBERSHIP -> Set.of();
            default -> Set.of(Axis.MEMBERSHIP);
        };
    }

    private static Set<Axis> resultActs(ActType type) {
        return type == ActType.ACCEPT_RESULT || type == ActType.REJECT_RESULT ? Set.of(Axis.POSITION) : Set.of();
    }
}
