package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.store.LiveConversations.Copy;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every keeper of live copies does.
abstract class LiveConversationsContract {

    private static final Duration LONG = Duration.ofMinutes(15);
    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00.123456Z");

    private final BusinessId business = new BusinessId(UUID.randomUUID());

    abstract LiveConversations live();

    /// Lets the time pass, or waits for it.
    abstract void pass(Duration time);

    private static Conversation conversation() {
        return Samples.fresh(new ConversationKey(Channel.PHONE, "CA1"), "+14385550119", NOW);
    }

    @Test
    void aCopyComesBackAsItWasPut() {
        Conversation started = conversation();
        Conversation advanced = Samples.advanced(started, 3, NOW);
        for (Conversation conversation :
                new Conversation[] {started, advanced, Samples.ended(advanced, Outcome.BOOKED, NOW)}) {
            Copy copy = new Copy(conversation, 42);
            live().put(business, copy, LONG);
            assertThat(live().get(business, conversation.id())).contains(copy);
        }
    }

    @Test
    void aWithheldPartyStaysUnknown() {
        Conversation conversation = Samples.fresh(new ConversationKey(Channel.PHONE, "CA2"), null, NOW);
        live().put(business, new Copy(conversation, 1), LONG);
        assertThat(live().get(business, conversation.id()))
                .hasValueSatisfying(
                        copy -> assertThat(copy.conversation().party()).isNull());
    }

    @Test
    void whatWasNeverPutOrWasDroppedIsMissing() {
        Conversation conversation = conversation();
        assertThat(live().get(business, conversation.id())).isEmpty();
        live().put(business, new Copy(conversation, 1), LONG);
        live().drop(business, conversation.id());
        live().drop(business, conversation.id());
        assertThat(live().get(business, conversation.id())).isEmpty();
    }

    @Test
    void aLaterPutReplacesAnEarlier() {
        Conversation conversation = conversation();
        live().put(business, new Copy(conversation, 1), LONG);
        live().put(business, new Copy(conversation, 2), LONG);
        assertThat(live().get(business, conversation.id()).map(Copy::version)).contains(2L);
    }

    @Test
    void aCopyIsOfItsBusinessOnly() {
        Conversation conversation = conversation();
        live().put(business, new Copy(conversation, 1), LONG);
        assertThat(live().get(new BusinessId(UUID.randomUUID()), conversation.id()))
                .isEmpty();
    }

    @Test
    void aCopyIsGoneWhenItsTimeIsOver() {
        Conversation conversation = conversation();
        Conversation other = conversation();
        live().put(business, new Copy(conversation, 1), Duration.ofMillis(50));
        live().put(business, new Copy(other, 1), LONG);
        pass(Duration.ofMillis(50));
        assertThat(live().get(business, conversation.id())).isEmpty();
        assertThat(live().get(business, other.id())).isPresent();
    }
}
