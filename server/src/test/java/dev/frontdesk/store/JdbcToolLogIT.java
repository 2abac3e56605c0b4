package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.ToolLogContract;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JdbcToolLogIT extends ToolLogContract {

    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final BusinessId business = TestDatabase.business();
    private final JdbcToolLog log = new JdbcToolLog(TestDatabase.sql(), new PlainSeal());

    @Override
    protected ToolLog log() {
        return log;
    }

    @Override
    protected BusinessId business() {
        return business;
    }

    @Override
    protected ConversationId conversation() {
        var conversations = new JdbcConversations(
                TestDatabase.sql(),
                new PlainSeal(),
                new CaffeineLiveConversations(),
                scope,
                new DeskMetrics(new SimpleMeterRegistry()),
                TestDatabase.CLOCK);
        var key = new ConversationKey(Channel.PHONE, "CA" + UUID.randomUUID());
        return in(() -> conversations.open(business, key, () -> Samples.fresh(key, null, TestDatabase.NOW)))
                .id();
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return scope.in(business, work);
    }

    @Test
    void callsGoWithTheirConversation() {
        var conversation = conversation();
        add(log, conversation);

        in(() -> TestDatabase.sql()
                .sql("DELETE FROM conversations WHERE business_id = ? AND id = ?")
                .params(business.value(), conversation.value())
                .update());

        assertThat(in(() -> log.of(business, conversation))).isEmpty();
    }

    @Test
    void theWordsAreSealed() {
        var conversation = conversation();
        add(
                new JdbcToolLog(
                        TestDatabase.sql(),
                        new TinkSeal("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8))),
                conversation);

        var row = in(() -> TestDatabase.sql()
                .sql("SELECT encode(words_sealed, 'escape') || tool_calls::text FROM tool_calls"
                        + " WHERE business_id = ? AND conversation = ?")
                .params(business.value(), conversation.value())
                .query(String.class)
                .single());

        assertThat(row).contains("note_detail").doesNotContain("Zoltan").doesNotContain("arguments");
    }

    private void add(JdbcToolLog to, ConversationId conversation) {
        in(() -> {
            var said = Map.of("said", "Zoltan");
            to.add(
                    business,
                    conversation,
                    new ToolCall("a", "note_detail", said, "{\"say\":\"Zoltan\"}", TestDatabase.NOW, Duration.ZERO, 1));
            return said;
        });
    }
}
