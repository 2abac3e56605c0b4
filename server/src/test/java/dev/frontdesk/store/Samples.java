package dev.frontdesk.store;

import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.booking.Unwanted;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.Errand;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.form.Form;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Conversations to store.
final class Samples {

    static final Form FORM = Form.EMPTY
            .with(FieldName.NAME, "Zoë Lee", Field.Source.SAID)
            .verified()
            .with(FieldName.PHONE, "+14385550119", Field.Source.CALLER_ID);

    private static final Saying LAST_REPLY = new Saying(List.of(
            new Saying.Part("Your reference is ", Saying.Form.WORDS),
            new Saying.Part("K7PQ", Saying.Form.SPELLED),
            new Saying.Part("Pour le français, dites français.", Saying.Form.WORDS, Locale.CANADA_FRENCH)));

    static final Dialogue DIALOGUE = new Dialogue(
            new Dialogue.Question(
                    Expects.CHOICE,
                    1,
                    List.of("Nine", "Ten"),
                    List.of(new Dialogue.Attempt("jane", List.of("jean", "jan"))),
                    Expects.WHEN),
            Dialogue.Stage.COLLECTING,
            List.of(new Slot(Instant.parse("2026-11-24T16:00:00Z"), Instant.parse("2026-11-24T16:30:00Z"), "lee")),
            new Wish(LocalDate.of(2026, 11, 24), null, LocalTime.of(9, 0), null, null, null)
                    .without(new Unwanted(
                            Set.of(DayOfWeek.MONDAY),
                            Set.of(LocalDate.of(2026, 11, 25)),
                            List.of(new TimeRange(LocalTime.NOON, LocalTime.MIDNIGHT)),
                            Set.of("roy"))),
            new AppointmentId(new UUID(3, 4)),
            new Dialogue.Memory(
                    LAST_REPLY,
                    true,
                    false,
                    true,
                    Set.of(Mark.WAITING),
                    List.of(new Errand(Errand.Kind.BOOK, "check-up"), new Errand(Errand.Kind.MESSAGE, null)),
                    Wish.ANY,
                    "vaccination"),
            3);

    private Samples() {}

    static Conversation fresh(ConversationKey key, @Nullable String party, Instant now) {
        return new Conversation(
                new ConversationId(UUID.randomUUID()),
                key,
                party,
                Form.EMPTY,
                Dialogue.START,
                new Conversation.Progress(0, Locale.CANADA, null, null, now, now, null));
    }

    /// The conversation after a turn in which everything was said.
    static Conversation advanced(Conversation conversation, int turns, Instant now) {
        Conversation.Progress before = conversation.progress();
        return new Conversation(
                conversation.id(),
                conversation.key(),
                conversation.party(),
                FORM,
                DIALOGUE,
                new Conversation.Progress(
                        turns, before.language(), before.contact(), null, before.started(), now, null));
    }

    static Conversation ended(Conversation conversation, Outcome outcome, Instant now) {
        Conversation.Progress before = conversation.progress();
        return new Conversation(
                conversation.id(),
                conversation.key(),
                conversation.party(),
                conversation.form(),
                conversation.dialogue(),
                new Conversation.Progress(
                        before.turns(), before.language(), before.contact(), outcome, before.started(), now, now));
    }
}
