package dev.frontdesk.conversation.scripted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.BookingObserver;
import dev.frontdesk.booking.BookingRequest;
import dev.frontdesk.booking.BookingResult.Booked;
import dev.frontdesk.booking.Bookings;
import dev.frontdesk.booking.InMemoryLedger;
import dev.frontdesk.booking.RandomReferences;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Holidays;
import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.contact.InMemoryContacts;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.InMemoryConversations;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.ReceptionDesk;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.knowledge.BellaArticles;
import dev.frontdesk.knowledge.InMemoryArticles;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.knowledge.QuestionObserver;
import dev.frontdesk.knowledge.RecordedQuestions;
import dev.frontdesk.messaging.RecordingOutbox;
import dev.frontdesk.provider.lucene.LuceneSearch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// The real receptionist at the real desk, with everything kept in memory and the clock standing at
/// Friday 2026-11-20, nine in the morning in Edmonton.
final class TestDesk {

    static final Instant NOW = Instant.parse("2026-11-20T16:00:00Z");
    static final String CALLER = "+17805550142";

    private final Business business;
    private final ConversationKey key;
    private final @Nullable String party;
    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryConversations conversations = new InMemoryConversations();
    final InMemoryContacts contacts = new InMemoryContacts();
    final RecordingOutbox outbox = new RecordingOutbox();
    final RecordedQuestions questions = new RecordedQuestions();
    final InMemoryArticles articles;
    final Bookings bookings;
    private final ReceptionDesk desk;
    private @Nullable Reply last;

    private TestDesk(Business business, Channel channel, @Nullable String party) {
        this.business = business;
        this.key = new ConversationKey(channel, "thread-1");
        this.party = party;
        articles = BellaArticles.of(business);
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        bookings =
                new Bookings(ledger, new RandomReferences(new Random(7)), clock, new Holidays(), BookingObserver.NONE);
        var knowledge = new Knowledge(new LuceneSearch(articles), questions, QuestionObserver.NONE);
        var receptionist = new ScriptedReceptionist(new Understanding(), bookings, contacts, outbox, knowledge);
        desk = new ReceptionDesk(conversations, receptionist, clock);
    }

    /// A call in which nothing was said yet.
    static TestDesk ringing() {
        return new TestDesk(TestBusiness.BELLA, Channel.PHONE, CALLER);
    }

    static TestDesk phone() {
        return new TestDesk(TestBusiness.BELLA, Channel.PHONE, CALLER).arrived();
    }

    static TestDesk phone(Business business) {
        return new TestDesk(business, Channel.PHONE, CALLER).arrived();
    }

    static TestDesk chat(Business business) {
        return new TestDesk(business, Channel.WEBCHAT, null).arrived();
    }

    static TestDesk chat() {
        return new TestDesk(TestBusiness.BELLA, Channel.WEBCHAT, null).arrived();
    }

    static TestDesk on(Channel channel, Business business) {
        return new TestDesk(business, channel, channel.spoken() ? CALLER : null).arrived();
    }

    /// A check-up on Thursday at three is wanted; who for is asked.
    static TestDesk readyForName() {
        var desk = phone();
        desk.says("a check-up Thursday at three");
        assertThat(desk.reply().expects()).isEqualTo(Expects.NAME);
        return desk;
    }

    /// By Jane Miller; her number is asked.
    static TestDesk readyForPhone() {
        var desk = readyForName();
        desk.says("Jane Miller");
        assertThat(desk.reply().expects()).isEqualTo(Expects.PHONE);
        return desk;
    }

    /// The number she calls from; everything was read back.
    static TestDesk readyToConfirm() {
        var desk = readyForPhone();
        desk.says("yes");
        assertThat(desk.reply().expects()).isEqualTo(Expects.CONFIRMATION);
        return desk;
    }

    private TestDesk arrived() {
        take(new Incoming.Arrived());
        return this;
    }

    Reply says(String text) {
        return take(Incoming.Said.typed(text));
    }

    Reply take(Incoming incoming) {
        last = desk.turn(business, key, party, incoming);
        return last;
    }

    /// Somebody else has a check-up then.
    void occupy(String resource, Instant start) {
        var origin = new Appointment.Origin(null, null, null);
        var request = new BookingRequest("check-up", start, resource, origin, null);
        assertThat(bookings.book(business, request)).isInstanceOf(Booked.class);
    }

    void hangsUp() {
        desk.left(business, key);
    }

    Reply reply() {
        if (last == null) {
            throw new IllegalStateException("nothing was said yet");
        }
        return last;
    }

    Conversation conversation() {
        return conversations.latest(business.id(), key).orElseThrow();
    }

    List<Turn> turns() {
        return conversations.turns(business.id(), conversation().id());
    }

    @Nullable
    String known(FieldName field) {
        return conversation().form().value(field).orElse(null);
    }

    /// Everything in the calendar that still stands.
    List<Appointment> calendar() {
        return ledger.list(business.id(), null, null, 200, null).items().stream()
                .filter(kept -> kept.status() == Appointment.Status.BOOKED || kept.status() == Appointment.Status.HELD)
                .toList();
    }
}
