package org.credence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.model.Claim;
import org.credence.store.News.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever changes one row of a ledger by SQL is found: a generator changes, deletes, inserts, swaps and cuts off rows
/// of
/// all tables, and each time `verify` names a row of the table, or of one that no longer fits it.
///
/// `-Dcredence.tamperings=10000` makes it long.
class TamperingTest {
    private static final int TAMPERINGS = Integer.getInteger("credence.tamperings", 150);
    private static final List<String> TABLES = List.of(
            "ledger_transaction",
            "document_text",
            "document",
            "reading",
            "claim",
            "document_closing",
            "claim_closing",
            "decision",
            "redirect",
            "claim_party",
            "claim_pair");

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    Path folder;

    /// One change by SQL: what it does, to which table, and how.
    private record Tampering(String kind, String table, List<String> statements) {
        @Override
        public String toString() {
            return kind + " in " + table + ": " + statements;
        }
    }

    @Test
    void everyTamperingOfAFileIsFound() throws Exception {
        Path original = folder.resolve("original.db");
        Head head = fill(original.toString());
        Path changed = folder.resolve("changed.db");
        Random random = new Random(3);
        Set<String> kinds = new TreeSet<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TAMPERINGS; i++) {
            Files.copy(original, changed, StandardCopyOption.REPLACE_EXISTING);
            Tampering tampering;
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + changed);
                    Statement statement = connection.createStatement()) {
                statement.execute("pragma journal_mode = delete");
                tampering = new Tamperer(statement, random).next();
                if (!apply(statement, tampering)) {
                    continue;
                }
            }
            kinds.add(tampering.kind() + " " + tampering.table());
            check(changed.toString(), head, tampering, missed);
        }
        assertThat(missed).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(TAMPERINGS >= 150 ? 30 : 1);
    }

    @Test
    void everyTamperingOfADatabaseIsFound() throws Exception {
        assumeTrue(
                PostgresServer.missing().isEmpty(),
                () -> PostgresServer.missing().orElseThrow());
        PostgresServer server = PostgresServer.running();
        String original = server.database("template0");
        Head head = fill(server.location(original));
        Random random = new Random(5);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TAMPERINGS / 10; i++) {
            String changed = server.database(original);
            try (Connection connection = DriverManager.getConnection(server.location(changed));
                    Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica"); // no foreign keys
                Tampering tampering = new Tamperer(statement, random).next();
                if (apply(statement, tampering)) {
                    check(server.location(changed), head, tampering, missed);
                }
            }
            server.drop(changed);
        }
        assertThat(missed).isEmpty();
    }

    /// The digest is no secret: who changes a row can compute it. Then the transaction's hash does not fit.
    @Test
    void aRowChangedAlongWithItsDigestIsFoundAtItsTransaction() throws Exception {
        Path file = folder.resolve("credence.db");
        Head head = fill(file.toString());
        long entered;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("select entered from redirect where number = 1")) {
                entered = row.getLong(1);
            }
            Row forged = Row.of(new Canonical(), Table.REDIRECT, 1, entered, "b", "z");
            statement.execute("update redirect set to_id = 'z', digest = '" + forged.digest() + "' where number = 1");
        }
        try (Ledger ledger = Ledger.open(file.toString(), new TickingClock())) {
            Verification.BadRow found = ledger.verify(head).firstBadRow().orElseThrow();
            assertThat(found.table()).isEqualTo("ledger_transaction");
            assertThat(found.row()).isEqualTo(entered);
        }
    }

    private static void check(String location, Head head, Tampering tampering, List<String> missed) {
        try (Ledger ledger = Ledger.open(location, new TickingClock())) {
            Verification found = ledger.verify(head);
            if (found.good()) {
                missed.add(tampering.toString());
            } else if (!related(tampering.table())
                    .contains(found.firstBadRow().orElseThrow().table())) {
                missed.add(tampering + " was laid on " + found.firstBadRow().orElseThrow());
            }
        }
    }

    /// The tables that may be named for a change in one: its own, and those that are compared with it.
    private static List<String> related(String table) {
        return switch (table) {
            case "ledger_transaction" -> TABLES;
            case "claim" -> List.of("claim", "claim_party", "claim_pair");
            case "claim_party" -> List.of("claim_party", "claim");
            case "claim_pair" -> List.of("claim_pair");
            default -> List.of(table);
        };
    }

    /// Whether the change changed anything: some are refused by the schema, some put back what was there.
    private static boolean apply(Statement statement, Tampering tampering) throws SQLException {
        int changed = 0;
        for (String sql : tampering.statements()) {
            try {
                changed += statement.executeUpdate(sql);
            } catch (SQLException e) {
                if (String.valueOf(e.getMessage()).contains("constraint")) {
                    return false;
                }
                throw e;
            }
        }
        return changed > 0;
    }

    private static Head fill(String location) {
        TickingClock clock = new TickingClock();
        try (Ledger ledger = Ledger.openOrCreate(location, clock)) {
            List<Article> articles = News.articles(11, 25);
            for (Article article : articles) {
                ledger.store(article.document(), article.claims(), News.READER);
            }
            List<Claim> claims;
            try (LedgerView view = ledger.view();
                    Stream<StoredClaim> all = view.claims()) {
                claims = all.map(StoredClaim::claim).toList();
            }
            for (Claim claim : claims.subList(0, 4)) {
                StoredDecision decision =
                        ledger.decide(Decision.onClaim(Decision.Verdict.ACCEPT, claim.id(), "Ada", null));
                ledger.decide(Decision.retraction(decision, "Ada", "by mistake"));
            }
            ledger.decide(Decision.edit(claims.getLast().id(), "act", "MEET", "VISIT", "Bo", "a visit"));
            ledger.redirect(List.of(new Redirect("b", "a"), new Redirect("d", "c")));
            ledger.redirect(List.of(new Redirect("a", "0")));
            ledger.reread(claims.getLast().document(), claims.subList(0, 0), "another reader");
            assertThat(ledger.verify(ledger.head()).firstBadRow()).isEmpty();
            return ledger.head();
        }
    }

    /// Makes one change at random, in SQL that both databases understand.
    private record Tamperer(Statement statement, Random random) {
        private static final Set<String> NUMBERS = Set.of(
                "number",
                "entered",
                "text",
                "headlines",
                "copy_of",
                "supersedes",
                "document",
                "reading",
                "claim",
                "place",
                "retracts");

        Tampering next() throws SQLException {
            String table = TABLES.get(random.nextInt(TABLES.size()));
            return switch (random.nextInt(5)) {
                case 0, 1 -> change(table);
                case 2 -> new Tampering("delete", table, List.of("delete from " + table + " where " + one(table)));
                case 3 -> insert(table);
                default -> random.nextBoolean() ? swap(table) : cut();
            };
        }

        private Tampering change(String table) throws SQLException {
            List<String> columns = columns(table);
            String column = columns.get(random.nextInt(columns.size()));
            String row = one(table);
            String old = value("select %s from %s where %s".formatted(column, table, row));
            return new Tampering(
                    "change",
                    table,
                    List.of("update %s set %s = %s where %s".formatted(table, column, other(column, old), row)));
        }

        /// Another value of the same type, near the old one.
        private String other(String column, String old) {
            if (column.equals("body")) {
                return statementIsPostgres() ? "body || '\\x20'::bytea" : "cast(body || ' ' as blob)";
            }
            if (isNumber(column)) {
                return old.isEmpty() ? "1" : String.valueOf(Long.parseLong(old) + (random.nextBoolean() ? 1 : -1));
            }
            if (old.isEmpty()) {
                return "'x'";
            }
            int at = random.nextInt(old.length());
            char changed = old.charAt(at) == '7' ? '8' : '7';
            String text = random.nextInt(4) == 0 ? "" : old.substring(0, at) + changed + old.substring(at + 1);
            return "'" + text.replace("'", "''") + "'";
        }

        private boolean statementIsPostgres() {
            return statement instanceof org.postgresql.PGStatement;
        }

        private static boolean isNumber(String column) {
            return NUMBERS.contains(column);
        }

        private Tampering insert(String table) throws SQLException {
            List<String> columns = columns(table);
            String key = columns.getFirst();
            String place = columns.get(1);
            List<String> values = new ArrayList<>(columns);
            if (columns.contains("place")) {
                values.set(1, place + " + 7");
            } else {
                values.set(0, "(select max(%s) + 1 from %s)".formatted(key, table));
            }
            for (String unique : List.of("sha256", "instant")) {
                if (columns.contains(unique)) {
                    values.set(columns.indexOf(unique), unique + " || '0'");
                }
            }
            String row = one(table);
            return new Tampering(
                    "insert",
                    table,
                    List.of("insert into %s (%s) select %s from %s where %s"
                            .formatted(table, String.join(", ", columns), String.join(", ", values), table, row)));
        }

        /// Two rows change their numbers.
        private Tampering swap(String table) throws SQLException {
            String key = columns(table).getFirst();
            String one = any(key, table);
            String two = any(key, table);
            String update = "update %s set %s = %s where %s = %s";
            return one.equals(two)
                    ? new Tampering("swap", table, List.of())
                    : new Tampering(
                            "swap",
                            table,
                            List.of(
                                    update.formatted(table, key, "-1", key, one),
                                    update.formatted(table, key, one, key, two),
                                    update.formatted(table, key, two, key, "-1")));
        }

        /// All that the last transactions entered goes, as if it had never been.
        private Tampering cut() throws SQLException {
            long last = Long.parseLong(value("select max(number) from ledger_transaction"));
            long from = last - random.nextInt(10);
            List<String> statements = new ArrayList<>();
            for (String table : List.of("claim_party", "claim_pair")) {
                statements.add("delete from %s where claim in (select number from claim where entered >= %d)"
                        .formatted(table, from));
            }
            for (String table : TABLES.subList(1, 9)) {
                statements.add("delete from %s where entered >= %d".formatted(table, from));
            }
            statements.add("delete from ledger_transaction where number >= " + from);
            return new Tampering("cut", "ledger_transaction", statements);
        }

        /// A condition that one row meets.
        private String one(String table) throws SQLException {
            List<String> columns = columns(table);
            String key = columns.getFirst();
            String condition = key + " = " + any(key, table);
            return columns.contains("place")
                    ? condition + " and place = " + any("place", table + " where " + condition)
                    : condition;
        }

        /// The value of a column in one of the rows.
        private String any(String column, String from) throws SQLException {
            int count = Integer.parseInt(value("select count(*) from " + from));
            return value("select %s from %s order by %s limit 1 offset %d"
                    .formatted(column, from, column, random.nextInt(count)));
        }

        private List<String> columns(String table) throws SQLException {
            List<String> columns = new ArrayList<>();
            try (ResultSet result = statement.executeQuery("select * from " + table + " limit 1")) {
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    columns.add(result.getMetaData().getColumnName(i));
                }
            }
            return columns;
        }

        private String value(String sql) throws SQLException {
            try (ResultSet result = statement.executeQuery(sql)) {
                if (!result.next()) {
                    return "";
                }
                String value = result.getString(1);
                return value == null ? "" : value;
            }
        }
    }
}
