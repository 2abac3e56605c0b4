package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.form.Form;
import dev.frontdesk.ops.DeskMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JdbcConversationsIT {

    private static final ConversationKey CALL = new ConversationKey(Channel.PHONE, "CA1");
    private static final ConversationKey CHAT = new ConversationKey(Channel.WEBCHAT, "chat-1");

    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final SettableClock clock = new SettableClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Seal seal = new TinkSeal(new byte[32]);
    private final LiveConversations live = new CaffeineLiveConversations();
    private final BusinessId business = TestDatabase.business();
    private final JdbcConversations conversations = on(live);

    private JdbcConversations on(LiveConversations copies) {
        return new JdbcConversations(TestDatabase.sql(), seal, copies, scope, new DeskMetrics(meters), clock);
    }

    private Conversation open(ConversationKey key) {
        return scope.in(business, () -> conversations.open(business, key, () -> fresh(key)));
    }

    private Conversation fresh(ConversationKey key) {
        return Samples.fresh(key, "+14385550119", clock.instant());
    }

    private void save(Conversation conversation, Turn... turns) {
        scope.in(business, () -> {
            conversations.save(business, conversation, List.of(turns));
            return true;
        });
    }

    private Conversation find(ConversationId id) {
        return scope.in(business, () -> conversations.find(business, id)).orElseThrow();
    }

    private Turn turn(int number, Turn.Who who, String text) {
        return new Turn(number, who, text, clock.instant());
    }

    @Test
    void whatWasSavedIsReadAgain() {
        Conversation opened = open(CALL);
        Conversation advanced = Samples.advanced(opened, 2, clock.instant());
        save(advanced, turn(0, Turn.Who.DESK, "Hello"), turn(1, Turn.Who.CONTACT, "It's Zoë 😀"));

        assertThat(find(opened.id())).isEqualTo(advanced);
        assertThat(open(CALL)).isEqualTo(advanced);
        assertThat(scope.in(business, () -> conversations.turns(business, opened.id())))
                .containsExactly(turn(0, Turn.Who.DESK, "Hello"), turn(1, Turn.Who.CONTACT, "It's Zoë 😀"));
    }

    @Test
    void nothingSaidOrKnownStandsInTheDatabase() {
        save(Samples.advanced(open(CALL), 1, clock.instant()), turn(0, Turn.Who.CONTACT, "I am Zoë Lee"));
        String rows = scope.in(
                business,
                () -> TestDatabase.sql()
                        .sql("SELECT c::text || t::text FROM conversations c JOIN turns t ON t.conversation = c.id")
                        .query(String.class)
                        .single());
        for (String plain : List.of("Zoë", "Lee", "4385550119", "CA1", "nine suit")) {
            assertThat(rows).doesNotContain(plain, HexFormat.of().formatHex(plain.getBytes(UTF_8)));
        }
    }

    @Test
    void aTurnWithAKnownNumberIsRefusedAndNothingOfItKept() {
        Conversation opened = open(CALL);
        save(Samples.advanced(opened, 1, clock.instant()), turn(0, Turn.Who.DESK, "Hello"));
        Conversation again = Samples.advanced(opened, 7, clock.instant());
        assertThatThrownBy(() -> save(again, turn(0, Turn.Who.DESK, "Hello again")))
                .isInstanceOf(RuntimeException.class);
        assertThat(open(CALL).progress().turns()).isEqualTo(1);
    }

    @Test
    void savingWhatIsNotThereFails() {
        assertThatThrownBy(() -> save(fresh(CALL))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCopyOfAnotherVersionIsNotUsed() {
        Conversation opened = open(CALL);
        Conversation advanced = Samples.advanced(opened, 1, clock.instant());
        save(advanced);
        live.put(business, new LiveConversations.Copy(opened, 0), Duration.ofMinutes(1));
        assertThat(open(CALL)).isEqualTo(advanced);
        live.drop(business, opened.id());
        assertThat(open(CALL)).isEqualTo(advanced);
    }

    @Test
    void aCopyOfTheRowsVersionSparesReadingTheRow() {
        Conversation opened = open(CALL);
        save(opened);
        Conversation marked = Samples.advanced(opened, 99, clock.instant());
        live.put(business, new LiveConversations.Copy(marked, 1), Duration.ofMinutes(1));
        assertThat(open(CALL)).isEqualTo(marked);
    }

    @Test
    void whatWasRolledBackLeavesNoCopy() {
        Conversation opened = open(CALL);
        save(opened);
        assertThatThrownBy(() -> scope.in(business, () -> {
                    conversations.save(business, Samples.advanced(opened, 9, clock.instant()), List.of());
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(open(CALL).progress().turns()).isZero();
    }

    @Test
    void anIdleChatEndsAndAFreshOneBegins() {
        Conversation opened = open(CHAT);
        clock.forward(Duration.ofHours(24).minusMillis(1));
        assertThat(open(CHAT).id()).isEqualTo(opened.id());
        clock.forward(Duration.ofMillis(1));
        Conversation next = open(CHAT);
        assertThat(next.id()).isNotEqualTo(opened.id());
        assertThat(find(opened.id()).progress().outcome()).isEqualTo(Outcome.ABANDONED);
        assertThat(find(opened.id()).progress().ended()).isEqualTo(clock.instant());
        assertThat(endedCount("webchat", "abandoned")).isEqualTo(1);
    }

    @Test
    void aCallGoesOnHoweverLongItPauses() {
        Conversation opened = open(CALL);
        clock.forward(Duration.ofHours(3));
        assertThat(open(CALL).id()).isEqualTo(opened.id());
    }

    @Test
    void anEndedConversationIsLatestButNotOpenedAgain() {
        Conversation ended = Samples.ended(open(CHAT), Outcome.BOOKED, clock.instant());
        save(ended);
        save(ended);
        assertThat(latest(CHAT)).contains(ended);
        assertThat(endedCount("webchat", "booked")).isEqualTo(1);

        Conversation next = open(CHAT);
        assertThat(next.id()).isNotEqualTo(ended.id());
        assertThat(latest(CHAT).map(Conversation::id)).contains(next.id());
        assertThat(latest(CALL)).isEmpty();
    }

    private Optional<Conversation> latest(ConversationKey key) {
        return scope.in(business, () -> conversations.latest(business, key));
    }

    private double endedCount(String channel, String outcome) {
        return meters.get("frontdesk.conversations.ended")
                .tags("channel", channel, "outcome", outcome)
                .counter()
                .count();
    }

    @Test
    void turnsOfOneThreadAreTakenOneAtATimeOnWhateverNode() throws Exception {
        int turns = 40;
        var nodes = List.of(conversations, on(new CaffeineLiveConversations()));
        var start = new CountDownLatch(1);
        List<Future<ConversationId>> taken = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < turns; i++) {
                JdbcConversations node = nodes.get(i % nodes.size());
                taken.add(threads.submit(() -> {
                    start.await();
                    return takeTurn(node);
                }));
            }
            start.countDown();
        }
        List<ConversationId> ids = new ArrayList<>();
        for (var future : taken) {
            ids.add(future.get());
        }
        assertThat(ids).containsOnly(ids.getFirst());
        assertThat(find(ids.getFirst()).progress().turns()).isEqualTo(turns);
        assertThat(scope.in(business, () -> conversations.turns(business, ids.getFirst())))
                .extracting(Turn::number)
                .isEqualTo(IntStream.range(0, turns).boxed().toList());
    }

    private ConversationId takeTurn(JdbcConversations node) {
        return scope.in(business, () -> {
            Conversation opened = node.open(business, CHAT, () -> fresh(CHAT));
            int number = opened.progress().turns();
            Conversation advanced = Samples.advanced(opened, number + 1, clock.instant());
            node.save(business, advanced, List.of(turn(number, Turn.Who.CONTACT, "turn " + number)));
            return opened.id();
        });
    }

    @Test
    void pagesShowEveryConversationOnceNewestFirst() {
        List<ConversationId> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.addFirst(open(new ConversationKey(Channel.SMS, "thread " + i)).id());
            clock.forward(Duration.ofNanos(i % 2 == 0 ? 1_000 : 1_000_000));
        }
        List<ConversationId> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Page<Conversation> page = scope.in(business, () -> conversations.list(business, 3, from));
            page.items().forEach(conversation -> seen.add(conversation.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void leadsAreThoseInWhichSomethingWasAnswered() {
        Conversation first = open(CALL);
        clock.forward(Duration.ofSeconds(1));
        open(CHAT);
        Form form = first.form().with("budget", "5000", Field.Source.SAID);
        Conversation answered =
                new Conversation(first.id(), first.key(), first.party(), form, first.dialogue(), first.progress());
        assertThat(leads().items()).isEmpty();
        save(answered);

        assertThat(leads().items()).containsExactly(answered);
        assertThat(leads().next()).isNull();
    }

    private Page<Conversation> leads() {
        return scope.in(business, () -> conversations.leads(business, 1, null));
    }

    @Test
    void allOfAContactAreFoundNewestFirstAndNobodyElses() {
        var contact = TestDatabase.contact(business);
        Conversation first = withContact(open(CALL), contact);
        clock.forward(Duration.ofSeconds(1));
        Conversation second = withContact(open(CHAT), contact);
        open(new ConversationKey(Channel.SMS, "a stranger's"));
        save(first);
        save(second);
        assertThat(scope.in(business, () -> conversations.ofContact(business, contact)))
                .containsExactly(second, first);
    }

    private static Conversation withContact(Conversation conversation, ContactId contact) {
        var progress = conversation.progress();
        return conversation.with(new Conversation.Progress(
                progress.turns(), progress.language(), contact, null, progress.started(), progress.lastTurn(), null));
    }

    @Test
    void conversationsBegunAtOnceAreNotLostBetweenPages() {
        for (int i = 0; i < 5; i++) {
            open(new ConversationKey(Channel.SMS, "thread " + i));
        }
        Page<Conversation> first = scope.in(business, () -> conversations.list(business, 2, null));
        Page<Conversation> rest = scope.in(business, () -> conversations.list(business, 3, first.next()));
        assertThat(rest.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(rest.next()).isNull();
    }

    @Test
    void anInventedCursorIsRefused() {
        String farAway = new Cursor(Instant.MAX, UUID.randomUUID()).text();
        for (String cursor : List.of("", "x", "bm90IGEgY3Vyc29y", "Ï", farAway)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scope.in(business, () -> conversations.list(business, 3, cursor)));
        }
    }

    @Test
    void anotherBusinessSeesNothing() {
        Conversation opened = open(CALL);
        BusinessId other = TestDatabase.business();
        assertThat(scope.in(other, () -> conversations.find(other, opened.id())))
                .isEmpty();
        assertThat(scope.in(other, () -> conversations.find(business, opened.id())))
                .isEmpty();
        assertThat(scope.in(other, () -> conversations.open(other, CALL, () -> fresh(CALL)))
                        .id())
                .isNotEqualTo(opened.id());
    }
}
