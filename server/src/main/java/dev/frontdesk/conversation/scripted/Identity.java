package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Mark;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who is speaking in a [Led] turn, by the rule of [Identification]. Names that do not go with a number or
/// reference are taken twice in a conversation, so that nobody finds out by trying.
final class Identity {

    private final Identification identification;
    private final Messages messages;
    private final Meaning meaning;

    Identity(Identification identification, Messages messages, Meaning meaning) {
        this.identification = identification;
        this.messages = messages;
        this.meaning = meaning;
    }

    /// Whether it was tried too often: then a person or a message helps, and that was said.
    boolean refused(Draft draft) {
        var tooOften = draft.memory().marked(Mark.UNIDENTIFIED_TWICE);
        if (tooOften) {
            messages.handOver(draft, "change");
        }
        return tooOften;
    }

    /// Takes in who they say they are.
    void take(Draft draft, Claimed claimed) {
        if (claimed.name() != null) {
            var name = meaning.detail(draft, FieldName.NAME, Ask.NAME, claimed.name())
                    .name();
            note(draft, FieldName.NAME, name);
        }
        if (claimed.phone() != null) {
            var phone = meaning.detail(draft, FieldName.PHONE, Ask.PHONE, claimed.phone())
                    .phone();
            note(draft, FieldName.PHONE, phone);
        }
    }

    private static void note(Draft draft, FieldName field, @Nullable String value) {
        if (value != null) {
            draft.note(field, value, Source.SAID);
        }
    }

    /// What is ahead of who they have shown to be. Empty while they have not: then it was asked for.
    Optional<List<Appointment>> appointments(Draft draft, Claimed claimed) {
        take(draft, claimed);
        var found = identification.appointments(draft, reference(claimed));
        if (found.isPresent()) {
            found.get().stream().findFirst().ifPresent(one -> identification.remember(draft, one));
        } else {
            Identification.ask(draft);
            tried(draft);
        }
        return found;
    }

    /// Counts it when somebody named themselves and was asked for more.
    void tried(Draft draft) {
        if (draft.form().has(FieldName.NAME) && draft.asked() == Expects.PHONE) {
            var again = draft.memory().marked(Mark.UNIDENTIFIED);
            draft.memory().mark(again ? Mark.UNIDENTIFIED_TWICE : Mark.UNIDENTIFIED);
        }
    }

    /// What is wished for, of the appointment that is meant.
    Understood meant(Draft draft, Claimed claimed, Understood wished) {
        var which = claimed.which() == null ? Meaning.NOTHING : meaning.whole(draft, claimed.which());
        return Meaning.of(wished.when(), which.when(), which.services(), which.person());
    }

    /// As references are written; empty when none was named.
    static String reference(Claimed claimed) {
        var said = claimed.reference();
        return said == null ? "" : said.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
