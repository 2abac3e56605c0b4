package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.Vectors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Passages' vectors in PostgreSQL.
public final class JdbcVectors implements Vectors {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcTemplate jdbc;
    private final JdbcClient sql;

    public JdbcVectors(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.sql = JdbcClient.create(jdbc);
    }

    @Override
    public String state(BusinessId business) {
        return sql.sql("SELECT vectors::text FROM businesses WHERE id = ?")
                .param(business.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public Map<PassageKey, Embedding> all(BusinessId business, String model) {
        var all = new HashMap<PassageKey, Embedding>();
        sql.sql("SELECT passage, vector FROM passage_vectors WHERE business_id = ? AND model = ?")
                .params(business.value(), model)
                .query(row -> {
                    all.put(key(row.getBytes("passage")), Embedding.ofBytes(row.getBytes("vector")));
                });
        return all;
    }

    @Override
    public Map<PassageKey, Embedding> some(BusinessId business, String model, Set<PassageKey> keys) {
        var some = new HashMap<PassageKey, Embedding>();
        sql.sql("SELECT passage, vector FROM passage_vectors WHERE business_id = ? AND model = ? AND passage = ANY (?)")
                .param(business.value())
                .param(model)
                .param(bytes(keys))
                .query(row -> {
                    some.put(key(row.getBytes("passage")), Embedding.ofBytes(row.getBytes("vector")));
                });
        return some;
    }

    @Override
    public Set<PassageKey> keys(BusinessId business, String model) {
        return new HashSet<>(sql.sql("SELECT passage FROM passage_vectors WHERE business_id = ? AND model = ?")
                .params(business.value(), model)
                .query((row, _) -> key(row.getBytes("passage")))
                .list());
    }

    /// Two nodes that learn the same at once get the same.
    @Override
    public void put(BusinessId business, String model, Map<PassageKey, Embedding> vectors) {
        var rows = vectors.entrySet().stream()
                .map(vector -> new Object[] {
                    business.value(),
                    model,
                    HEX.parseHex(vector.getKey().value()),
                    vector.getValue().bytes()
                })
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO passage_vectors (business_id, model, passage, vector) VALUES (?, ?, ?, ?)
                ON CONFLICT (business_id, model, passage) DO NOTHING
                """, rows);
        mark(business);
    }

    @Override
    public void keepOnly(BusinessId business, String model, Set<PassageKey> keys, String learned) {
        var others = sql.sql("DELETE FROM passage_vectors WHERE business_id = ? AND model <> ?")
                .params(business.value(), model)
                .update();
        var gone = keys(business, model);
        gone.removeAll(keys);
        if (!gone.isEmpty()) {
            sql.sql("DELETE FROM passage_vectors WHERE business_id = ? AND model = ? AND passage = ANY (?)")
                    .param(business.value())
                    .param(model)
                    .param(bytes(gone))
                    .update();
        }
        sql.sql("UPDATE businesses SET learned = ? WHERE id = ?")
                .params(learned(learned, model), business.value())
                .update();
        if (others > 0 || !gone.isEmpty()) {
            mark(business);
        }
    }

    /// What `businesses.learned` is when all has been learned of a state of the articles.
    private static String learned(String state, String model) {
        return state + way(model);
    }

    /// What follows the state there: by which model, and what of a passage has a vector.
    static String way(String model) {
        return " " + model + " of passages and sentences";
    }

    private void mark(BusinessId business) {
        sql.sql("UPDATE businesses SET vectors = gen_random_uuid() WHERE id = ?")
                .param(business.value())
                .update();
        KnowledgeChange.vectors(business).announce(jdbc);
    }

    private static byte[][] bytes(Set<PassageKey> keys) {
        return keys.stream().map(key -> HEX.parseHex(key.value())).toArray(byte[][]::new);
    }

    private static PassageKey key(byte[] passage) {
        return new PassageKey(HEX.formatHex(passage));
    }
}
