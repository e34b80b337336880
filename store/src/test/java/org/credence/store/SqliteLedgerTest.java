package org.credence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.credence.model.ActType;
import org.credence.store.News.Article;
import org.credence.store.News.Told;
import org.junit.jupiter.api.Test;

class SqliteLedgerTest extends LedgerContract {
    @Override
    Ledger open() {
        return Ledger.openOrCreate(file().toString(), clock);
    }

    private Path file() {
        return folder.resolve("credence.db");
    }

    @Test
    void whoeverReadsTheFileBySqlSeesFromWhenUntilWhenARowWasKnown() throws SQLException {
        Article article = News.article("a.txt", Told.of("BRA", ActType.RECOGNIZE_STATE, "KEN"));
        try (Ledger ledger = open()) {
            ledger.store(article.document(), article.claims(), News.READER);
            Article later = News.article("a.txt");
            ledger.store(later.document(), later.claims(), News.READER);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String view : new String[] {"known_claim", "known_document"}) {
                try (ResultSet row = statement.executeQuery(
                        "select known_from || ' ' || known_until from " + view + " where number = 1")) {
                    assertThat(row.getString(1)).isEqualTo("2030-06-01T12:00:00.000000Z 2030-06-01T12:00:00.000001Z");
                }
            }
        }
    }
}
