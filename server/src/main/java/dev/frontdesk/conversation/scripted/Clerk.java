package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Bookings;
import dev.frontdesk.contact.Contacts;
import dev.frontdesk.conversation.Incoming.Said;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.knowledge.Knowledge;
import dev.frontdesk.messaging.Outbox;
import java.util.Locale;
import java.util.Optional;

/// What the scripted receptionist can do, for somebody else who talks: the same form, calendar and sentences.
/// Thread-safe; all that changes lives in the [Led] turn.
public final class Clerk {

    private final Ear ear;
    private final SlotKeeper slots;
    private final LanguageChoice language;
    private final LedBooking booking;
    private final LedDetails details;
    private final LedExisting existing;
    private final LedTalk talk;
    private final LedLeads leads;

    public Clerk(
            Understanding understanding, Bookings bookings, Contacts contacts, Outbox outbox, Knowledge knowledge) {
        ear = new Ear(understanding);
        var meaning = new Meaning(ear);
        var hearing = new SlotHearing(meaning);
        slots = new SlotKeeper(bookings);
        language = new LanguageChoice(ear);
        var agenda = new Agenda(slots);
        var messages = new Messages(new Postbox(outbox));
        var notices = new Notices(outbox);
        var intake = new Intake(slots, ear);
        var acquaintance = new Acquaintance(contacts, bookings, slots);
        var confirmation = new Confirmation(slots, agenda, acquaintance, notices);
        var cancelling = new Cancelling(slots, messages, notices);
        var identification = new Identification(new Lookup(bookings, contacts));
        var identity = new Identity(identification, messages, meaning);
        var earlier = new Existing(identification, slots, agenda, messages, cancelling, new Attendance(bookings));
        var errands = new Errands(new Following(slots, agenda), earlier, messages, agenda);
        booking = new LedBooking(slots, hearing, intake, agenda, confirmation, errands);
        var qualifying = new Qualifying(new LeadReading(ear), slots, messages);
        leads = new LedLeads(new LeadReading(ear), qualifying, slots, messages, errands, agenda);
        details = new LedDetails(intake, hearing, meaning, acquaintance, slots, agenda, leads);
        existing = new LedExisting(earlier, identity, slots, cancelling, booking, errands, hearing);
        talk = new LedTalk(
                new Inquiries(knowledge),
                new Unanswered(knowledge, messages),
                messages,
                identity,
                errands,
                new Farewell(slots),
                ear);
    }

    /// Begins a turn.
    ///
    /// @param occasion names the turn among those of its conversation, and is the same when it is run again
    public Led turn(Visit visit, String occasion) {
        return new Led(visit, occasion, slots);
    }

    /// The language the conversation is held in once the contact has said this; empty while that is open.
    public Optional<Locale> language(Visit visit, String words) {
        var draft = new Draft(visit);
        if (Greeting.languages(visit.business()).size() > 1) {
            language.listen(draft, Said.typed(words));
        }
        return draft.memory().languageHeld() ? Optional.of(draft.language()) : Optional.empty();
    }

    /// Whether the contact says yes with this to what was read back.
    public boolean agrees(Visit visit, String words) {
        return Agreement.given(ear.read(new Draft(visit), Ask.YESNO, words), words);
    }

    public LedBooking booking() {
        return booking;
    }

    public LedDetails details() {
        return details;
    }

    public LedExisting existing() {
        return existing;
    }

    public LedLeads leads() {
        return leads;
    }

    public LedTalk talk() {
        return talk;
    }
}
