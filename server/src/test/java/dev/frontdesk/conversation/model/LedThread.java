package dev.frontdesk.conversation.model;

import dev.frontdesk.app.evaluate.memory.MemoryDesk;
import dev.frontdesk.app.evaluate.memory.MemoryScope;
import dev.frontdesk.app.media.ToolJson;
import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Lead;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.knowledge.BellaArticles;
import dev.frontdesk.knowledge.KnowledgeSearch;
import dev.frontdesk.knowledge.UnansweredQuestion;
import dev.frontdesk.provider.lucene.LuceneSearch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A thread of text messages that a model leads, with everything kept in memory and the clock standing at Friday
/// 2026-11-20, nine in the morning in Edmonton.
final class LedThread {

    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    static final Business LED = TestBusiness.BELLA.with(Lead.of(Reception.Mode.MODEL));
    static final String PARTY = "+17805550142";

    static final Pace PATIENT = pace(5_000);
    static final Pace HASTY = pace(40);

    final Business business;
    final ConversationKey key;
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final RecordingObserver observer = new RecordingObserver();
    final ModelDesk desk;
    final MemoryScope scope;
    private final MemoryDesk memory;
    private int events;

    LedThread(List<TalkingModel> models) {
        this(LED, Channel.SMS, models, new InMemoryPrompts(), PATIENT);
    }

    LedThread(Business business, Channel channel, List<TalkingModel> models, InMemoryPrompts prompts, Pace pace) {
        this(business, channel, models, prompts, pace, new LuceneSearch(BellaArticles.of(business)));
    }

    LedThread(
            Business business,
            Channel channel,
            List<TalkingModel> models,
            InMemoryPrompts prompts,
            Pace pace,
            KnowledgeSearch articles) {
        this.business = business;
        key = new ConversationKey(channel, channel == Channel.SMS ? PARTY : "thread-1");
        memory = new MemoryDesk(
                new MemoryDesk.Asking(_ -> models, pace, observer, new ToolJson(JsonMapper.shared())),
                new Books(prompts, accounts),
                articles,
                Clock.fixed(NOW, ZoneOffset.UTC));
        desk = memory.desk();
        scope = memory.scope();
    }

    private static Pace pace(int millis) {
        return new Pace(Duration.ofMillis(millis), Duration.ofMillis(millis), Duration.ofSeconds(20));
    }

    static LedThread hasty(ScriptedModel... models) {
        return new LedThread(LED, Channel.SMS, numbered(models), new InMemoryPrompts(), HASTY);
    }

    static List<TalkingModel> numbered(ScriptedModel... models) {
        return IntStream.range(0, models.length)
                .mapToObj(i -> talking("vendor" + (i + 1), models[i]))
                .toList();
    }

    static LedThread of(ScriptedModel... models) {
        return new LedThread(numbered(models));
    }

    static TalkingModel talking(String vendor, ScriptedModel model) {
        return new TalkingModel(vendor, vendor + "-1", model, Tariff.FREE);
    }

    Reply says(String text) {
        return takes("event-" + events++, Incoming.Said.typed(text));
    }

    Reply takes(@Nullable String event, Incoming incoming) {
        return memory.takes(business, key, PARTY, event, incoming);
    }

    Conversation conversation() {
        return memory.conversations().latest(business.id(), key).orElseThrow();
    }

    List<Turn> turns() {
        return memory.conversations().turns(business.id(), conversation().id());
    }

    /// What the owner finds that nothing answered.
    List<String> unanswered() {
        return memory.questions().asked.stream().map(UnansweredQuestion::words).toList();
    }

    List<Appointment> booked() {
        return memory.ledger().list(business.id(), null, null, 200, null).items().stream()
                .filter(kept -> kept.status() == Appointment.Status.BOOKED)
                .toList();
    }

    /// Says what is asked for until it is booked.
    ///
    /// @return how many turns it took
    int books() {
        var reply = says("A check-up Thursday at three, please");
        int turns = 1;
        for (; booked().isEmpty() && turns < 20; turns++) {
            reply = says(answer(reply));
        }
        return turns;
    }

    private static String answer(Reply reply) {
        return switch (reply.expects()) {
            case NAME -> "Jane Miller";
            case PHONE -> reply.options().isEmpty() ? "780 555 0142" : "yes";
            case CONFIRMATION -> "yes";
            default -> "A check-up Thursday at three, please";
        };
    }
}
