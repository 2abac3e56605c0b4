package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.PassageKey;
import dev.frontdesk.knowledge.meaning.PassageKeys;
import dev.frontdesk.knowledge.meaning.PassageMeaning;
import dev.frontdesk.knowledge.meaning.Vectors;
import dev.frontdesk.knowledge.meaning.WordCodes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Passages' vectors, and their words', in PostgreSQL.
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
    public Map<PassageKey, PassageMeaning> all(BusinessId business, String model) {
        return meanings(
                sql.sql("SELECT passage, vector, words FROM passage_vectors WHERE business_id = ? AND model = ?")
                        .params(business.value(), model));
    }

    @Override
    public Map<PassageKey, PassageMeaning> some(BusinessId business, String model, Set<PassageKey> keys) {
        return meanings(sql.sql("""
                SELECT passage, vector, words FROM passage_vectors
                WHERE business_id = ? AND model = ? AND passage = ANY (?)
                """).param(business.value()).param(model).param(bytes(keys)));
    }

    private static Map<PassageKey, PassageMeaning> meanings(StatementSpec query) {
        var meanings = new HashMap<PassageKey, PassageMeaning>();
        query.query(row -> {
            meanings.put(key(row.getBytes("passage")), meaning(row.getBytes("vector"), row.getBytes("words")));
        });
        return meanings;
    }

    private static PassageMeaning meaning(byte[] vector, byte @Nullable [] words) {
        var whole = Embedding.ofBytes(vector);
        return new PassageMeaning(whole, words == null ? null : WordCodes.ofBytes(words, whole.dimensions()));
    }

    @Override
    public PassageKeys keys(BusinessId business, String model) {
        var all = new HashSet<PassageKey>();
        var withWords = new HashSet<PassageKey>();
        sql.sql("SELECT passage, words IS NOT NULL AS known FROM passage_vectors WHERE business_id = ? AND model = ?")
                .params(business.value(), model)
                .query(row -> {
                    var key = key(row.getBytes("passage"));
                    all.add(key);
                    if (row.getBoolean("known")) {
                        withWords.add(key);
                    }
                });
        return new PassageKeys(all, withWords);
    }

    /// Two nodes that learn the same at once get the same.
    @Override
    public void put(BusinessId business, String model, Map<PassageKey, PassageMeaning> vectors) {
        var rows = vectors.entrySet().stream()
                .map(vector -> new @Nullable Object[] {
                    business.value(),
                    model,
                    HEX.parseHex(vector.getKey().value()),
                    vector.getValue().whole().bytes(),
                    words(vector.getValue())
                })
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO passage_vectors AS kept (business_id, model, passage, vector, words) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (business_id, model, passage) DO UPDATE SET words = excluded.words
                WHERE kept.words IS NULL AND excluded.words IS NOT NULL
                """, rows);
        mark(business);
    }

    private static byte @Nullable [] words(PassageMeaning meaning) {
        var words = meaning.words();
        return words == null ? null : words.bytes();
    }

    @Override
    public void keepOnly(BusinessId business, String model, Set<PassageKey> keys, String learned) {
        var others = sql.sql("DELETE FROM passage_vectors WHERE business_id = ? AND model <> ?")
                .params(business.value(), model)
                .update();
        var gone = new HashSet<>(keys(business, model).all());
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
        return " " + model + " of passages, sentences and words";
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
