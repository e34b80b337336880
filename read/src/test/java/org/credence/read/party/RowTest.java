package org.credence.read.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RowTest {
    @Test
    void commentsAndEmptyLinesAreNoRowsAndMissingCellsAreEmpty() {
        List<Row> rows = Row.listIn("# a comment\nname\tfrom\tto\n\nTogo\t1960\t\n# more\nMali\t\t1968\nBenin");

        assertThat(rows)
                .extracting(row -> row.getField("name") + "|" + row.getField("from") + "|" + row.getField("to"))
                .containsExactly("Togo|1960|", "Mali||1968", "Benin||");
    }

    @Test
    void aColumnThatTheTableLacksIsNamed() {
        Row row = Row.listIn("name\nTogo").getFirst();

        assertThatThrownBy(() -> row.getField("city"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("expected a column \"city\", found [name]");
        assertThat(Table.cell(row, "city")).isNull();
    }
}
