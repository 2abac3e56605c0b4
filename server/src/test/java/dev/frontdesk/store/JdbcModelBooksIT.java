package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversation.Progress;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.fact.Claim;
import dev.frontdesk.conversation.model.Fallback;
import dev.frontdesk.conversation.model.ModelTurn;
import dev.frontdesk.conversation.model.Prompt;
import dev.frontdesk.conversation.model.Prompts.Results;
import dev.frontdesk.conversation.model.Tokens;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Prompts and accounts of models, in the database.
class JdbcModelBooksIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final BusinessId business = TestDatabase.business();
    private final JdbcPrompts prompts = new JdbcPrompts(TestDatabase.sql());
    private final JdbcModelAccounts accounts = new JdbcModelAccounts(TestDatabase.sql());
    private final JdbcConversations conversations = new JdbcConversations(
            TestDatabase.sql(),
            new PlainSeal(),
            new CaffeineLiveConversations(),
            scope,
            new DeskMetrics(new SimpleMeterRegistry()),
            TestDatabase.CLOCK);

    private <T> T in(Supplier<T> work) {
        return scope.in(business, work);
    }

    private static Prompt prompt(String tone, int weight) {
        return new Prompt(0, tone, "Mention the parking.", List.of("greeted", "resolved"), weight);
    }

    private ConversationId conversation(@Nullable Outcome outcome) {
        var key = new ConversationKey(Channel.SMS, UUID.randomUUID().toString());
        return in(() -> {
            var open = conversations.open(business, key, () -> Samples.fresh(key, null, TestDatabase.NOW));
            if (outcome != null) {
                conversations.save(business, ended(open, outcome), List.of());
            }
            return open.id();
        });
    }

    private static Conversation ended(Conversation open, Outcome outcome) {
        var was = open.progress();
        return open.with(new Progress(
                was.turns(), was.language(), null, outcome, was.started(), was.lastTurn(), TestDatabase.NOW));
    }

    private static ModelTurn turn(int number, int prompt, @Nullable Fallback fallback, List<Claim> heldBack) {
        return new ModelTurn(
                number,
                prompt,
                "openai",
                "gpt",
                new ModelTurn.Cost(2, new Tokens(1_000, 50), 700),
                new ModelTurn.Time(TestDatabase.NOW, Duration.ofMillis(300), Duration.ofMillis(900)),
                new ModelTurn.Verdict(fallback, heldBack));
    }

    @Test
    void versionsAreNumberedAndWeighed() {
        assertThat(in(() -> prompts.add(business, prompt("warm", 1), TestDatabase.NOW))
                        .version())
                .isEqualTo(1);
        assertThat(in(() -> prompts.add(business, prompt("brisk", 3), TestDatabase.NOW))
                        .version())
                .isEqualTo(2);
        assertThat(in(() -> prompts.weigh(business, 1, 0))).isTrue();
        assertThat(in(() -> prompts.weigh(business, 9, 1))).isFalse();

        assertThat(in(() -> prompts.used(business))).singleElement().satisfies(used -> {
            assertThat(used.tone()).isEqualTo("brisk");
            assertThat(used.checklist()).containsExactly("greeted", "resolved");
        });
        assertThat(in(() -> prompts.all(business))).extracting(Prompt::version).containsExactly(2, 1);
    }

    @Test
    void turnsAreKeptWholeAndADayAddsUp() {
        var conversation = conversation(null);
        var kept = turn(1, 0, Fallback.OBJECTED, List.of(Claim.PRICE, Claim.BOOKED));
        in(() -> {
            accounts.add(business, conversation, kept, DAY);
            accounts.add(business, conversation, turn(3, 0, null, List.of()), DAY);
            return kept;
        });

        assertThat(in(() -> accounts.of(business, conversation)))
                .hasSize(2)
                .first()
                .isEqualTo(kept);
        assertThat(in(() -> accounts.spent(business, DAY))).isEqualTo(1_400);
        assertThat(in(() -> accounts.spent(business, DAY.plusDays(1)))).isZero();
    }

    @Test
    void aTurnReadiedTwiceCostsBoth() {
        var conversation = conversation(null);
        in(() -> {
            accounts.add(business, conversation, turn(1, 0, Fallback.LATE, List.of()), DAY);
            accounts.add(business, conversation, turn(1, 0, null, List.of()), DAY);
            return conversation;
        });

        assertThat(in(() -> accounts.of(business, conversation)))
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.cost().micros()).isEqualTo(1_400);
                    assertThat(turn.verdict().fallback()).isNull();
                });
    }

    @Test
    void resultsTellVersionsApart() {
        var booked = conversation(Outcome.BOOKED);
        var lost = conversation(Outcome.ABANDONED);
        var open = conversation(null);
        in(() -> {
            accounts.add(business, booked, turn(1, 1, null, List.of()), DAY);
            accounts.add(business, booked, turn(3, 1, Fallback.LATE, List.of()), DAY);
            accounts.add(business, lost, turn(1, 2, null, List.of()), DAY);
            accounts.add(business, open, turn(1, 2, null, List.of()), DAY);
            return booked;
        });

        var results = in(() -> prompts.results(business));

        assertThat(results)
                .containsOnly(
                        Map.entry(1, new Results(1, Map.of(Outcome.BOOKED, 1L), 2, 1, 1_400)),
                        Map.entry(2, new Results(2, Map.of(Outcome.ABANDONED, 1L), 2, 0, 1_400)));
    }
}
