package org.credence.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Lookups in a database.
class SqlLookups implements Rows.Lookups {
    private static final String OPEN_DOCUMENT_AT = Sql.named("open-document-at");
    private static final String OPEN_DOCUMENTS_OF_TEXT = Sql.named("open-documents-of-text");
    private static final String OPEN_CLAIMS_OF_TEXT = Sql.named("open-claims-of-text");
    private static final String LAST_READER = Sql.named("last-reader");

    private final Handle handle;

    SqlLookups(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<Transaction> findLast() {
        return handle.createQuery(SqlReading.LAST)
                .map((result, _) -> Sql.transaction(result))
                .findOne();
    }

    @Override
    public long count(Table table) {
        return handle.createQuery("select coalesce(max(number), 0) from " + table.sqlName())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public Optional<Row> findOpenDocument(String address) {
        return handle.createQuery(OPEN_DOCUMENT_AT)
                .bind("address", address)
                .map((result, _) -> Sql.row(Table.DOCUMENT, result))
                .findOne();
    }

    @Override
    public Optional<Long> findText(String sha256) {
        return handle.createQuery("select number from document_text where sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(Long.class)
                .findOne();
    }

    @Override
    public List<Row> openDocumentsOfText(long text) {
        return handle.createQuery(OPEN_DOCUMENTS_OF_TEXT)
                .bind("text", text)
                .map((result, _) -> Sql.row(Table.DOCUMENT, result))
                .list();
    }

    @Override
    public List<Rows.OpenClaim> openClaimsOfText(long text) {
        return handle.createQuery(OPEN_CLAIMS_OF_TEXT)
                .bind("text", text)
                .map((result, _) -> new Rows.OpenClaim(result.getLong("number"), result.getString("json")))
                .list();
    }

    @Override
    public Optional<String> findLastReader(long document) {
        return handle.createQuery(LAST_READER)
                .bind("document", document)
                .mapTo(String.class)
                .findOne();
    }
}
