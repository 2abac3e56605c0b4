package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.audio.WavHeader;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.CallEnd;
import dev.frontdesk.call.CallObserver;
import dev.frontdesk.call.CallRecording;
import dev.frontdesk.call.CallTicket;
import dev.frontdesk.call.CallTimeline;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recordings in a real database and a real folder, from the call to the end of their time.
@SuppressWarnings("NullAway.Init")
class JdbcRecordingsIT {

    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Seal SEAL = new TinkSeal(SECRET);
    private static final String PHONE = "+14385550119";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final BusinessId business = TestDatabase.business();
    private final BusinessId other = TestDatabase.business();
    private final LiveConversations live = new CaffeineLiveConversations();
    private final JdbcCalls calls =
            new JdbcCalls(TestDatabase.sql(), SEAL, scope, new SecureRandom(), "here", clock, CallObserver.NONE);
    private final JdbcConversations conversations = new JdbcConversations(
            TestDatabase.sql(), SEAL, live, scope, new DeskMetrics(new SimpleMeterRegistry()), clock);
    private final byte[] sound = new byte[40_000];
    private FolderRecordings files;
    private JdbcRecordings recordings;

    @BeforeEach
    void recordings() {
        new Random(7).nextBytes(sound);
        files = new FolderRecordings(folder);
        recordings = new JdbcRecordings(TestDatabase.sql(), SEAL, scope, files, new RecordingCipher(SECRET));
    }

    private CallTicket expected(BusinessId of, String call) {
        var ticket = new CallTicket(of, call, PHONE, Voice.Engine.OPENAI, 1);
        calls.expect(ticket);
        return ticket;
    }

    private ConversationId talk(CallTicket ticket) {
        var key = new ConversationKey(Channel.PHONE, ticket.call());
        var talk = scope.in(ticket.business(), () -> {
            Conversation fresh = Samples.fresh(key, PHONE, clock.instant());
            var opened = conversations.open(ticket.business(), key, () -> fresh);
            conversations.save(ticket.business(), opened, List.of());
            return opened.id();
        });
        calls.ended(ticket, new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE), new CallTimeline(List.of()));
        return talk;
    }

    private void record(CallTicket ticket) throws IOException {
        var reel = recordings.begin(ticket, clock.instant());
        reel.write(sound, sound.length);
        reel.keep();
    }

    private CallRecording only(BusinessId of, ConversationId conversation) {
        var all = recordings.of(of, conversation);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Path> kept() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void age(Duration time) throws IOException {
        clock.forward(time);
        for (var file : kept()) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(time)));
        }
    }

    private RecordingRetention retention() {
        var all = new OneBusiness(TestBusiness.BELLA.withId(business));
        return new RecordingRetention(all, scope, TestDatabase.sql(), files, clock);
    }

    @Test
    void aRecordedCallIsHeardAsItWas() throws IOException {
        var ticket = expected(business, "CA1");
        record(ticket);
        var kept = only(business, talk(ticket));
        assertThat(kept.length()).isEqualTo(Duration.ofMillis(2_500));
        assertThat(kept.bytes()).isEqualTo(WavHeader.BYTES + 40_000);
        try (var wav = recordings.open(business, kept)) {
            byte[] all = wav.readAllBytes();
            assertThat(Arrays.copyOf(all, WavHeader.BYTES)).isEqualTo(WavHeader.of(2, 40_000));
            assertThat(Arrays.copyOfRange(all, WavHeader.BYTES, all.length)).isEqualTo(sound);
        }
        assertThat(kept())
                .singleElement()
                .satisfies(file -> assertThat(folder.relativize(file).toString())
                        .isEqualTo(business + "/" + clock.instant().toString().substring(0, 10) + "/" + kept.id()
                                + ".wav.enc"));
    }

    @Test
    void othersNeitherFindNorOpenIt() throws IOException {
        var ticket = expected(business, "CA1");
        record(ticket);
        var conversation = talk(ticket);
        var kept = only(business, conversation);
        assertThat(recordings.of(other, conversation)).isEmpty();
        assertThat(recordings.find(other, conversation, kept.id())).isEmpty();
        assertThatThrownBy(() -> recordings.open(other, kept)).isInstanceOf(IOException.class);
    }

    @Test
    void recordingsGoWhenTheirTimeIsOver() throws IOException {
        var ticket = expected(business, "CA1");
        record(ticket);
        var conversation = talk(ticket);
        age(Duration.ofDays(89));
        retention().run();
        var kept = only(business, conversation);
        age(Duration.ofDays(2));
        retention().run();
        assertThat(recordings.of(business, conversation)).isEmpty();
        assertThat(kept()).isEmpty();
        assertThatThrownBy(() -> recordings.open(business, kept)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void filesThatNoRowNamesAreSweptOnceTheyAreOld() throws IOException {
        var ticket = expected(business, "CA1");
        record(ticket);
        var abandoned = recordings.begin(expected(business, "CA2"), clock.instant());
        abandoned.write(sound, sound.length);
        Files.writeString(folder.resolve("notes.txt"), "somebody else's");
        retention().run();
        assertThat(kept()).hasSize(3);
        age(Duration.ofDays(2));
        retention().run();
        assertThat(kept())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder(only(business, talk(ticket)).id() + ".wav.enc", "notes.txt");
        abandoned.drop();
    }

    @Test
    void erasingThePersonErasesWhatTheySoundedLike() throws IOException {
        var contacts = new JdbcContacts(
                TestDatabase.sql(), SEAL, new Erasure(TestDatabase.sql(), SEAL, live, scope, files, clock));
        var zoe = scope.in(business, () -> contacts.remember(business, "Zoë", PHONE, null, clock.instant()));
        var ticket = expected(business, "CA1");
        record(ticket);
        var conversation = talk(ticket);
        record(expected(other, "CA1"));

        scope.in(business, () -> contacts.erase(business, zoe.id()));

        assertThat(recordings.of(business, conversation)).isEmpty();
        assertThat(kept())
                .singleElement()
                .satisfies(file -> assertThat(file.toString()).contains(other.toString()));
    }

    @Test
    void aCallErasedWhileItIsRecordedLeavesNothing() throws IOException {
        var reel = recordings.begin(expected(business, "CA1"), clock.instant());
        reel.write(sound, sound.length);
        scope.in(
                business,
                () -> TestDatabase.sql()
                        .sql("DELETE FROM calls WHERE business_id = ?")
                        .param(business.value())
                        .update());
        reel.keep();
        assertThat(kept()).isEmpty();
    }

    @Test
    void droppedRecordingsLeaveNothing() throws IOException {
        var reel = recordings.begin(expected(business, "CA1"), clock.instant());
        reel.write(sound, sound.length);
        reel.drop();
        assertThat(kept()).isEmpty();
    }
}
