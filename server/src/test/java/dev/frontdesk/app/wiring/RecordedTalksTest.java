package dev.frontdesk.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.business.Voice.Engine;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.channel.TestingScope;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.InMemoryToolLog;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.Turn.Who;
import dev.frontdesk.conversation.review.Reviewed;
import dev.frontdesk.conversation.review.TalkAudit.Talk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordedTalksTest {

    private static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");

    private final TestingScope scope = new TestingScope();
    private final InMemoryToolLog tools = new InMemoryToolLog();
    private final List<CallRecord> streams = new ArrayList<>();
    private final CallRecords calls = new CallRecords() {
        @Override
        public void over(BusinessId business, String call, CallEnd presumed) {
            throw new AssertionError("an audit ends no calls");
        }

        @Override
        public List<CallRecord> of(BusinessId business, String call) {
            scope.requireInside();
            return business.equals(TestBusiness.BELLA.id()) && call.equals("CA1") ? streams : List.of();
        }
    };

    @Test
    void aCallThatNoModelLedHasNoTalk() {
        assertThat(talk(phone())).isEmpty();
        streams.add(stream(Engine.CASCADE, 0, 60));

        assertThat(talk(phone())).isEmpty();
    }

    @Test
    void textsHaveNoneWhateverTheirThreadIsCalled() {
        streams.add(stream(Engine.OPENAI, 0, 60));

        assertThat(talk(reviewed(Channel.WEBCHAT))).isEmpty();
        assertThat(talk(reviewed(Channel.SMS))).isEmpty();
    }

    @Test
    void theModelSpokeFromTheStreamsBeginningToItsEnd() {
        streams.add(stream(Engine.OPENAI, 10, 60));

        assertThat(spokenAt(talk(phone()), 9, 10, 35, 60, 61)).containsExactly(10, 35, 60);
    }

    @Test
    void aStreamThatGoesOnHasNoEnd() {
        streams.add(stream(Engine.NOVA, 10, null));

        assertThat(spokenAt(talk(phone()), 9, 10, 7_200)).containsExactly(10, 7_200);
    }

    @Test
    void whatTheCascadeSaidBetweenTwoStreamsOfModelsIsNotTheirs() {
        streams.add(stream(Engine.OPENAI, 0, 20));
        streams.add(stream(Engine.CASCADE, 25, 40));
        streams.add(stream(Engine.NOVA, 45, 60));

        assertThat(spokenAt(talk(phone()), 10, 30, 50)).containsExactly(10, 50);
    }

    @Test
    void itComesWithTheToolsOfItsConversationAlone() {
        streams.add(stream(Engine.OPENAI, 0, 60));
        var call = phone();
        ran(call, "book");
        ran(phone(), "cancel");

        assertThat(talk(call).orElseThrow().calls()).extracting(ToolCall::tool).containsExactly("book");
    }

    private Optional<Talk> talk(Reviewed ended) {
        return new RecordedTalks(scope, calls, tools).of(ended);
    }

    private void ran(Reviewed call, String tool) {
        tools.add(
                call.business().id(),
                call.conversation().id(),
                new ToolCall("call-1", tool, Map.of(), "{}", NOW, Duration.ofMillis(20), 1));
    }

    private static List<Integer> spokenAt(Optional<Talk> talk, Integer... seconds) {
        var spoken = talk.orElseThrow().spoken();
        return List.of(seconds).stream()
                .filter(second -> spoken.test(new Turn(1, Who.DESK, "Hello.", NOW.plusSeconds(second))))
                .toList();
    }

    private static CallRecord stream(Engine engine, int from, @Nullable Integer to) {
        var ended = to == null ? null : NOW.plusSeconds(to);
        return new CallRecord(engine, 1, NOW.plusSeconds(from), ended, null, new CallTimeline(List.of()));
    }

    private static Reviewed phone() {
        return reviewed(Channel.PHONE);
    }

    private static Reviewed reviewed(Channel channel) {
        var begun = Conversation.begun(new ConversationKey(channel, "CA1"), null, Locale.CANADA, NOW);
        return new Reviewed(TestBusiness.BELLA, begun, List.of(new Turn(0, Who.DESK, "Hello.", NOW)));
    }
}
