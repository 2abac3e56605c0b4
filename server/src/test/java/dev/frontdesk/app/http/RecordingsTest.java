package dev.frontdesk.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.CallRecording;
import dev.frontdesk.call.RecordingId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordingsTest extends HttpTest {

    private static final String WAV = "RIFF 7";
    private static final RecordingId RECORDING = new RecordingId(new UUID(0, 5));

    private String recorded(@Nullable String sound) {
        var conversation =
                Conversation.begun(new ConversationKey(Channel.PHONE, "CA42"), null, Locale.CANADA, TestDesk.NOW);
        conversations.save(Bella.ID, conversation, List.of());
        var recording =
                new CallRecording(RECORDING, 1, TestDesk.NOW, Duration.ofMillis(2_500), WAV.length(), "somewhere");
        recordings.kept.put(conversation.id(), new FakeRecordings.Kept(recording, sound));
        return BELLA + "/conversations/" + conversation.id() + "/recordings";
    }

    @Test
    void aConversationsRecordingsAreListedWithoutTheirPlace() {
        var list = get(recorded(WAV));

        assertThat(list).hasStatusOk();
        assertThat(list).bodyJson().extractingPath("$.items[0].id").isEqualTo(RECORDING.toString());
        assertThat(list).bodyJson().extractingPath("$.items[0].seconds").isEqualTo(2.5);
        assertThat(list).bodyText().doesNotContain("somewhere");
        assertThat(audit.events).isEmpty();
    }

    @Test
    void whoListensGetsAWavFileAndIsNoted() {
        var heard = get(recorded(WAV) + "/" + RECORDING);

        assertThat(heard).hasStatusOk().hasContentType("audio/wav");
        assertThat(heard).headers().hasValue("Content-Length", WAV.length());
        assertThat(heard).bodyText().isEqualTo(WAV);
        assertThat(audit.events).singleElement().asString().endsWith("recording.heard");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var recordings = recorded(null);

        assertThat(get(recordings + "/" + new UUID(0, 6))).hasStatus(404);
        assertThat(get(recordings + "/" + RECORDING)).hasStatus(404);
        assertThat(get(BELLA + "/conversations/" + new ConversationId(new UUID(0, 7)) + "/recordings"))
                .hasStatus(404);
    }

    @Test
    void strangersHearNothing() {
        assertThat(mvc.get().uri(recorded(WAV) + "/" + RECORDING)).hasStatus(401);
    }
}
