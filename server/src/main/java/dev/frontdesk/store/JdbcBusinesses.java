package dev.frontdesk.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Businesses in PostgreSQL: the settings and own sentences as text, and the rows that follow from them.
///
/// A business is parsed once per text. For two seconds after a look its text is taken to be unchanged: so
/// long a change made on another node goes unseen; one made here is seen at once.
public final class JdbcBusinesses implements Businesses {

    private static final Duration TRUSTED = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final BusinessRows rows;
    private final BusinessHeads heads;
    private final BusinessScope scope;
    private final SettingsReader reader;
    private final Clock clock;

    private final Cache<BusinessHeads.Question, BusinessHeads.Head> found =
            Caffeine.newBuilder().expireAfterWrite(TRUSTED).maximumSize(MOST).build();
    private final Cache<BusinessHeads.Head, Business> parsed =
            Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(MOST).build();

    /// @param heads the same database, outside any scope
    public JdbcBusinesses(
            JdbcTemplate jdbc, BusinessHeads heads, BusinessScope scope, SettingsReader reader, Clock clock) {
        this.sql = JdbcClient.create(jdbc);
        this.rows = new BusinessRows(jdbc);
        this.heads = heads;
        this.scope = scope;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Optional<Business> bySlug(String slug) {
        return answer(new BusinessHeads.BySlug(slug));
    }

    @Override
    public Optional<Business> byNumber(String number) {
        return answer(new BusinessHeads.ByNumber(number));
    }

    @Override
    public Optional<Business> byId(BusinessId id) {
        return answer(new BusinessHeads.ById(id));
    }

    @Override
    public List<Business> all() {
        return heads.all().stream()
                .map(this::business)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void save(Business business, BusinessFolder folder) {
        var id = heads.find(new BusinessHeads.BySlug(business.slug()))
                .map(BusinessHeads.Head::id)
                .orElse(business.id());
        if (!id.equals(business.id()) && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new SlugTaken(business.slug());
        }
        scope.in(id, () -> {
            enter(id, business.slug(), folder);
            rows.replace(id, business, folder, clock.instant());
            scope.afterCommit(found::invalidateAll);
            return id;
        });
    }

    @Override
    public Optional<BusinessFolder> folder(String slug) {
        return heads.find(new BusinessHeads.BySlug(slug)).flatMap(head -> scope.in(head.id(), () -> folder(head.id())));
    }

    private Optional<Business> answer(BusinessHeads.Question question) {
        BusinessHeads.@Nullable Head head =
                found.get(question, asked -> heads.find(asked).orElse(null));
        return head == null ? Optional.empty() : business(head);
    }

    private Optional<Business> business(BusinessHeads.Head head) {
        var known = parsed.getIfPresent(head);
        return known == null ? parse(head.id()) : Optional.of(known);
    }

    private Optional<Business> parse(BusinessId id) {
        return settings(id).map(text -> {
            var business = reader.read(id, text.settings(), text.wording());
            parsed.put(new BusinessHeads.Head(id, text.digest()), business);
            return business;
        });
    }

    private Optional<Text> settings(BusinessId id) {
        return sql.sql("""
                SELECT settings, wording, md5(settings || wording::text) AS digest FROM businesses WHERE id = ?
                """)
                .param(id.value())
                .query((row, _) -> new Text(
                        row.getString("settings"),
                        JSON.readValue(row.getString("wording"), FILES),
                        row.getString("digest")))
                .optional();
    }

    private void enter(BusinessId id, String slug, BusinessFolder folder) {
        try {
            upsert(id, slug, folder);
        } catch (DuplicateKeyException madeMeanwhile) {
            throw new SlugTaken(slug);
        }
    }

    private void upsert(BusinessId id, String slug, BusinessFolder folder) {
        sql.sql("""
                INSERT INTO businesses (id, slug, settings, wording, created_at, updated_at)
                VALUES (:id, :slug, :settings, :wording::jsonb, :now, :now)
                ON CONFLICT (id) DO UPDATE
                  SET slug = excluded.slug, settings = excluded.settings, wording = excluded.wording,
                      version = businesses.version + 1, updated_at = excluded.updated_at
                """)
                .param("id", id.value())
                .param("slug", slug)
                .param("settings", folder.settings())
                .param("wording", JSON.writeValueAsString(folder.wording()))
                .param("now", Times.column(clock.instant()))
                .update();
    }

    private Optional<BusinessFolder> folder(BusinessId id) {
        return settings(id).map(text -> {
            var files = new HashMap<>(articles(id.value()));
            files.putAll(text.wording());
            return new BusinessFolder(text.settings(), files);
        });
    }

    private Map<String, String> articles(UUID id) {
        return sql
                .sql("SELECT path, body FROM articles WHERE business_id = ?")
                .param(id)
                .query((row, _) -> Map.entry(row.getString("path"), row.getString("body")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @param wording the files with own sentences, text by path
    private record Text(String settings, Map<String, String> wording, String digest) {}
}
