package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads the catalogue, so that a table made later is covered too: it fails until [#fill] has a row for it.
class RowLevelSecurityIT {

    private static final JdbcClient SQL = TestDatabase.sql();

    private static BusinessId ours;
    private static BusinessId theirs;

    @BeforeAll
    static void fillEveryTableForTwoBusinesses() {
        ours = TestDatabase.business();
        theirs = TestDatabase.business();
        fill(ours, "+15875550001");
        fill(theirs, "+15875550002");
    }

    static List<String> scopedTables() {
        return SQL.sql("""
                SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                  AND a.attname = 'business_id' AND NOT a.attisdropped
                ORDER BY c.relname
                """).query(String.class).list();
    }

    static List<String> changeableTables() {
        return scopedTables().stream()
                .filter(table -> !table.equals("audit_events"))
                .toList();
    }

    @Test
    void theTablesOfBusinessesAreFound() {
        assertThat(scopedTables())
                .contains("numbers", "contacts", "conversations", "turns", "appointments", "receipts", "outbox");
    }

    @ParameterizedTest
    @MethodSource("scopedTables")
    void isEnabledAndForcedWithPolicies(String table) {
        assertThat(SQL.sql("""
                SELECT relrowsecurity AND relforcerowsecurity FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relname = ?
                """).param(table).query(Boolean.class).single()).isTrue();
        assertThat(SQL.sql("""
                SELECT policyname FROM pg_policies
                WHERE schemaname = 'public' AND tablename = ? AND cmd = 'ALL' AND with_check LIKE '%frontdesk.business%'
                """).param(table).query(String.class).list()).containsExactly("own_business");
    }

    @ParameterizedTest
    @MethodSource("scopedTables")
    void aQueryOutsideAScopeReturnsNothing(String table) {
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @MethodSource("scopedTables")
    void aScopeShowsItsOwnRowsAndNoOthers(String table) {
        assertThat(businessesIn(table, ours)).containsOnly(ours.value());
        assertThat(businessesIn(table, theirs)).containsOnly(theirs.value());
    }

    @ParameterizedTest
    @MethodSource("scopedTables")
    void aRowOfAnotherBusinessCannotBeWritten(String table) {
        var columns =
                String.join(", ", SQL.sql("""
                        SELECT quote_ident(column_name) FROM information_schema.columns
                        WHERE table_schema = 'public' AND table_name = ? AND column_name <> 'business_id'
                          AND is_identity = 'NO'
                        """).param(table).query(String.class).list());
        var copy = "INSERT INTO " + table + " (business_id, " + columns + ") SELECT ?, " + columns + " FROM " + table
                + " LIMIT 1";

        assertThatThrownBy(() -> inside(ours, copy, theirs.value()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @MethodSource("changeableTables")
    void rowsOfAnotherBusinessCannotBeDeletedOrTaken(String table) {
        assertThat(inside(ours, "DELETE FROM " + table + " WHERE business_id = ?", theirs.value()))
                .isZero();
        assertThat(inside(
                        ours,
                        "UPDATE " + table + " SET business_id = ? WHERE business_id = ?",
                        ours.value(),
                        theirs.value()))
                .isZero();
        assertThat(businessesIn(table, theirs)).containsOnly(theirs.value());
    }

    @Test
    void theAuditTrailCannotBeChanged() {
        for (var change : List.of("DELETE FROM audit_events", "UPDATE audit_events SET actor = 'nobody'")) {
            assertThatThrownBy(() -> inside(ours, change)).rootCause().hasMessageContaining("permission denied");
        }
    }

    @Test
    void namingANumberShowsThatRowOnly() {
        var numbers = new TransactionTemplate(TestDatabase.transactions()).execute(_ -> {
            SQL.sql("SELECT set_config('frontdesk.number', '+15875550001', true)")
                    .query(String.class)
                    .single();
            return SQL.sql("SELECT number FROM numbers").query(String.class).list();
        });

        assertThat(numbers).containsExactly("+15875550001");
    }

    @Test
    void theWorkingRoleCanNeitherBypassNorOwn() {
        assertThat(SQL.sql("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(SQL.sql("SELECT count(*) FROM pg_tables WHERE pg_has_role(current_user, tableowner, 'MEMBER')")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> SQL.sql("ALTER TABLE numbers DISABLE ROW LEVEL SECURITY")
                        .update())
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> SQL.sql("SET ROLE frontdesk").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static void fill(BusinessId business, String number) {
        var contact = UUID.randomUUID();
        var conversation = UUID.randomUUID();
        insert(business, "numbers (business_id, number)", number);
        insert(business, "services (business_id, slug, name, duration, buffer)", "s", "S", interval(), interval());
        insert(business, "resources (business_id, slug, name)", "r", "R");
        insert(business, "service_resources (business_id, service, resource, position)", "s", "r", 0);
        insert(business, "weekly_hours (business_id, weekday, opens, closes)", 1, time(9), time(17));
        insert(business, "closures (business_id, position)", 0);
        insert(business, "articles (business_id, path, body, changed_at)", "p", "b", now());
        insert(business, "article_versions (business_id, path, version, body, changed_at)", "p", 1, "b", now());
        insert(business, "passage_vectors (business_id, model, passage, vector)", "m", new byte[32], bytes());
        insert(business, "contacts (business_id, id, created_at)", contact, now());
        insert(
                business,
                "conversations (business_id, id, channel, thread_index, thread_sealed, language, form_sealed,"
                        + " dialogue_sealed, contact, started_at, last_turn_at)",
                conversation,
                "sms",
                bytes(),
                bytes(),
                "en",
                bytes(),
                bytes(),
                contact,
                now(),
                now());
        insert(
                business,
                "turns (business_id, conversation, number, who, text_sealed, at)",
                conversation,
                1,
                "desk",
                bytes(),
                now());
        insert(
                business,
                "tool_calls (business_id, conversation, number, call, tool, words_sealed, at, took_micros, turn)",
                conversation,
                0,
                "call",
                "book",
                bytes(),
                now(),
                1L,
                1);
        insert(
                business,
                "prompts (business_id, version, tone, extra, checklist, weight, created_at)",
                1,
                "warm",
                "",
                new SqlText("ARRAY['greeted']"),
                1,
                now());
        insert(
                business,
                "model_turns (business_id, conversation, turn, prompt, vendor, model, requests, tokens_in, tokens_out,"
                        + " cost_micros, took_millis, held_back, at)",
                conversation,
                1,
                1,
                "openai",
                "gpt",
                1,
                10L,
                10L,
                1L,
                1L,
                new SqlText("ARRAY['booked']"),
                now());
        insert(
                business,
                "model_days (business_id, day, vendor, model, turns, tokens_in, tokens_out, cost_micros)",
                new SqlText("DATE '2026-11-20'"),
                "openai",
                "gpt",
                1L,
                10L,
                10L,
                1L);
        insert(
                business,
                "appointments (business_id, id, reference, service, resource, starts_at, ends_at, occupied, status,"
                        + " created_at)",
                UUID.randomUUID(),
                "AB23",
                "s",
                "r",
                now(),
                Times.column(TestDatabase.NOW.plusSeconds(1800)),
                new SqlText("tstzrange('2026-11-20 17:00Z', '2026-11-20 17:30Z')"),
                "booked",
                now());
        insert(business, "receipts (business_id, provider, event, at)", "twilio", "e", now());
        insert(
                business,
                "calls (business_id, thread_index, thread_sealed, attempt, engine, token_hash, expires_at, expected_at)",
                bytes(),
                bytes(),
                1,
                "openai",
                bytes(),
                now(),
                now());
        insert(
                business,
                "recordings (business_id, id, thread_index, attempt, started_at, seconds, bytes, location)",
                UUID.randomUUID(),
                bytes(),
                1,
                now(),
                1.0,
                16_058L,
                "a name");
        insert(business, "audit_events (business_id, at, actor, action, subject)", now(), "desk", "a", "s");
        insert(
                business,
                "unanswered_questions (business_id, id, words_index, words_sealed, language, first_asked_at,"
                        + " last_asked_at)",
                UUID.randomUUID(),
                bytes(),
                bytes(),
                "en",
                now(),
                now());
        insert(
                business,
                "outbox (business_id, id, kind, key, payload_sealed, created_at)",
                UUID.randomUUID(),
                "k",
                "1",
                bytes(),
                now());
    }

    private static void insert(BusinessId business, String into, Object... values) {
        var marks = new StringBuilder("?");
        var parameters = new ArrayList<Object>(List.of(business.value()));
        for (var value : values) {
            if (value instanceof SqlText text) {
                marks.append(", ").append(text.sql());
            } else {
                marks.append(", ?");
                parameters.add(value);
            }
        }
        inside(business, "INSERT INTO " + into + " VALUES (" + marks + ")", parameters.toArray());
    }

    private record SqlText(String sql) {}

    private static SqlText interval() {
        return new SqlText("interval '30 min'");
    }

    private static LocalTime time(int hour) {
        return LocalTime.of(hour, 0);
    }

    private static OffsetDateTime now() {
        return Times.column(TestDatabase.NOW);
    }

    private static byte[] bytes() {
        return new byte[] {1};
    }

    private static int inside(BusinessId business, String statement, Object... parameters) {
        return TestDatabase.scope().in(business, () -> TestDatabase.jdbc().update(statement, parameters));
    }

    private static long count(String table) {
        return SQL.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    private static List<UUID> businessesIn(String table, BusinessId scope) {
        return TestDatabase.scope()
                .in(
                        scope,
                        () -> SQL.sql("SELECT business_id FROM " + table)
                                .query(UUID.class)
                                .list());
    }
}
