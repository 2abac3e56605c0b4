package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.conversation.Dialogue.Attempt;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is speaking: asks for the name appointments were made under, then for their number or a reference.
final class Identification {

    private final Lookup lookup;

    Identification(Lookup lookup) {
        this.lookup = lookup;
    }

    /// Takes in who they say they are. A reference is no name, and is kept until there is one.
    void take(Draft draft, Understood understood, String words) {
        var open = draft.asked() == Expects.NAME || !draft.form().has(FieldName.NAME);
        var references = lookup.references(draft.business(), words);
        if (open && understood.name() != null && !isSpelledIn(references, understood.name())) {
            draft.note(FieldName.NAME, understood.name(), Source.SAID);
        }
        if (!draft.form().has(FieldName.NAME) && !references.isEmpty()) {
            draft.attempts().recall(Expects.NAME, String.join(" ", references));
            draft.progress();
        }
        if (understood.phone() != null) {
            draft.note(FieldName.PHONE, understood.phone(), Source.SAID);
        }
    }

    private static boolean isSpelledIn(Set<String> references, String name) {
        var letters = name.replace(" ", "").toUpperCase(Locale.ROOT);
        return references.stream()
                .map(reference -> reference.replaceAll("[0-9]", ""))
                .anyMatch(letters::equals);
    }

    /// What is ahead of who they have shown to be; nothing while they have not.
    ///
    /// @param words in which a reference may be named
    Optional<List<Appointment>> appointments(Draft draft, String words) {
        var phones = Stream.of(draft.form().value(FieldName.PHONE).orElse(null), draft.party())
                .filter(Objects::nonNull)
                .toList();
        var named = Stream.concat(
                        Stream.of(words),
                        draft.attempts().at(Expects.NAME).stream().map(Attempt::text))
                .collect(Collectors.joining(" "));
        return draft.form().value(FieldName.NAME).flatMap(name -> lookup.find(draft.business(), name, phones, named));
    }

    /// Who has shown who they are is not asked again.
    void remember(Draft draft, Appointment found) {
        lookup.contact(draft.business(), found).ifPresent(contact -> remember(draft, contact));
    }

    private static void remember(Draft draft, Contact contact) {
        draft.contact(contact.id());
        if (contact.name() != null) {
            draft.note(FieldName.NAME, contact.name(), Source.ASSUMED);
        }
        if (contact.phone() != null) {
            draft.note(FieldName.PHONE, contact.phone(), Source.ASSUMED);
        }
    }

    /// Asks for what would show it.
    static void ask(Draft draft) {
        if (draft.asked() == Expects.NAME && draft.progressed() && !draft.form().has(FieldName.NAME)) {
            Speech.of(draft).say("noted");
        }
        if (draft.form().has(FieldName.NAME)) {
            Speech.of(draft).ask("ask.reference", Map.of());
            draft.ask(Expects.PHONE, List.of());
        } else {
            Speech.of(draft).ask("ask.name.appointment", Map.of());
            draft.ask(Expects.NAME, List.of());
        }
    }
}
