package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Catalogue;
import dev.frontdesk.business.Escalation;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reach;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Retention;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.Voice;
import dev.frontdesk.business.WeeklyHours;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class MeasuredDeskTest {

    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, "CA1");
    private static final ConversationKey TEXTS = new ConversationKey(Channel.SMS, "+14385550119");
    private static final Reply REPLY = new Reply(
            new ConversationId(new UUID(0, 7)),
            1,
            Saying.of("Hello"),
            new Reply.Manner(Locale.CANADA, false),
            Expects.SERVICE,
            List.of(),
            null,
            new Next.Listen());

    private static final Business BELLA = new Business(
            new BusinessId(new UUID(0, 1)),
            new Profile(
                    "bella",
                    "Bella",
                    ZoneId.of("America/Edmonton"),
                    "CA",
                    List.of(Locale.CANADA),
                    new Reach(List.of(), List.of(), List.of()),
                    Map.of()),
            new Schedule(new WeeklyHours(Map.of()), List.of()),
            BookingPolicy.DEFAULT,
            new Catalogue(List.of(), List.of()),
            new Reception(Map.of(), Voice.DEFAULT, Reception.Mode.SCRIPTED, Escalation.DEFAULT, Map.of()),
            Retention.DEFAULT);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final FakeDesk inner = new FakeDesk();
    private final Desk desk = new MeasuredDesk(inner, new DeskMetrics(meters));

    private static final class FakeDesk implements Desk {

        private boolean fails;
        private Map<String, String> traced = Map.of();

        @Override
        public Reply turn(Business business, ConversationKey key, @Nullable String party, Incoming incoming) {
            traced = MDC.getCopyOfContextMap();
            if (fails) {
                throw new IllegalStateException("no");
            }
            return REPLY;
        }

        @Override
        public void left(Business business, ConversationKey key) {
            traced = MDC.getCopyOfContextMap();
        }
    }

    private Reply turn(ConversationKey key) {
        return desk.turn(BELLA, key, "+14385550119", Incoming.Said.typed("hi"));
    }

    @Test
    void aTurnIsPassedOnAndTimedByChannelAndReceptionist() {
        assertThat(turn(CALL)).isSameAs(REPLY);
        assertThat(meters.get("frontdesk.turn")
                        .tags("channel", "phone", "receptionist", "scripted")
                        .timer()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theCallIsNamedInTheLogButNeverANumber() {
        turn(CALL);
        assertThat(inner.traced).containsEntry("call", "CA1").containsKey("business");
        turn(TEXTS);
        assertThat(inner.traced).containsOnlyKeys("business");
        desk.left(BELLA, CALL);
        assertThat(inner.traced).containsEntry("call", "CA1");
    }

    @Test
    void nothingStaysNamedWhenTheTurnFails() {
        inner.fails = true;
        assertThatThrownBy(() -> turn(CALL)).hasMessage("no");
        assertThat(MDC.get("call")).isNull();
        assertThat(MDC.get("business")).isNull();
    }
}
