package org.credence.app.table;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a mapping takes a value from: the first column of several that is not empty, or the same words in every row.
sealed interface Field {
    /// `[sending_iso3] or [sending]`.
    record Columns(List<String> names) implements Field {
        public Columns {
            names = List.copyOf(names);
        }
    }

    record Constant(String words) implements Field {}

    /// Words in brackets are columns, all else is said of every row.
    static Field of(String words) {
        List<Matcher> columns = Arrays.stream(words.split(" or (?=\\[)", -1))
                .map(part -> Pattern.compile("\\[([^\\[\\]]+)]").matcher(part.strip()))
                .toList();
        return columns.stream().allMatch(Matcher::matches)
                ? new Columns(columns.stream().map(column -> column.group(1)).toList())
                : new Constant(words);
    }

    default List<String> columns() {
        return switch (this) {
            case Columns(List<String> names) -> names;
            case Constant _ -> List.of();
        };
    }
}
