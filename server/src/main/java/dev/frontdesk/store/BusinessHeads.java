package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Which businesses there are, and whether their settings are still the same, without reading them. The
/// only questions asked outside a business's scope.
public final class BusinessHeads {

    private static final RowMapper<Head> HEAD =
            (row, _) -> new Head(new BusinessId(row.getObject("id", UUID.class)), row.getString("digest"));

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    public BusinessHeads(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @param digest of the settings' text and the own sentences
    record Head(BusinessId id, String digest) {}

    sealed interface Question {}

    record BySlug(String slug) implements Question {}

    record ById(BusinessId id) implements Question {}

    /// @param number E.164
    record ByNumber(String number) implements Question {}

    Optional<Head> find(Question question) {
        return switch (question) {
            case BySlug it -> bySlug(it.slug());
            case ById it -> byId(it.id());
            case ByNumber it -> transaction.execute(_ -> byNumber(it.number()));
        };
    }

    /// By slug.
    List<Head> all() {
        return sql.sql("SELECT id, md5(settings || wording::text) AS digest FROM businesses ORDER BY slug")
                .query(HEAD)
                .list();
    }

    private Optional<Head> bySlug(String slug) {
        return sql.sql("SELECT id, md5(settings || wording::text) AS digest FROM businesses WHERE slug = ?")
                .param(slug)
                .query(HEAD)
                .optional();
    }

    private Optional<Head> byId(BusinessId id) {
        return sql.sql("SELECT id, md5(settings || wording::text) AS digest FROM businesses WHERE id = ?")
                .param(id.value())
                .query(HEAD)
                .optional();
    }

    /// Row-level security shows the number's row to a transaction that has named the number.
    private Optional<Head> byNumber(String number) {
        sql.sql("SELECT set_config('frontdesk.number', ?, true)")
                .param(number)
                .query(String.class)
                .single();
        return sql.sql("""
                SELECT b.id, md5(b.settings || b.wording::text) AS digest
                FROM numbers n JOIN businesses b ON b.id = n.business_id
                WHERE n.number = ?
                """).param(number).query(HEAD).optional();
    }
}
