package org.credence.model;

import java.util.Locale;

/// The sides of a standing, which move independently of each other.
public enum Axis {
    RECOGNITION,
    RELATIONS,
    CONSULAR,
    REPRESENTATION,
    DESIGNATION,
    MEASURES,
    MEMBERSHIP,
    SEAT,
    TITLE,
    POSITION,
    ENGAGEMENT;

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
