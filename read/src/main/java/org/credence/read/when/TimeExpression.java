package org.credence.read.when;

import org.credence.model.Words;

/// A time expression of a text as ISO-TimeML's TIMEX3 writes it: where it stands, its type, its normalized value.
///
/// `value` is a day, week, month, quarter, season, year, decade or century ("1998-03-04", "1998-W10", "1998-Q3",
/// "199"),
/// with a part of the day where one is told ("1998-03-04TNI"), a length ("P3Y", "PXM"), or PAST_REF, PRESENT_REF,
/// FUTURE_REF. The words are without the preposition.
public record TimeExpression(Words words, Type type, String value) {
    /// What an expression tells: a day or longer, a time of a day, a length, something that comes round again.
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
