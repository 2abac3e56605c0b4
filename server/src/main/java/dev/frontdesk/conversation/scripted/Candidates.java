package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.understanding.Understood;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A contact's appointments that could be meant: named, and one of them chosen.
final class Candidates {

    /// More cannot be kept in mind while they are named.
    private static final int NAMED = 4;

    private Candidates() {}

    /// Asks which of them is meant.
    static void ask(Draft draft, List<Appointment> candidates) {
        var speech = Speech.of(draft);
        var named = candidates.stream().limit(NAMED).toList();
        speech.ask("ask.which", Map.of("appointments", listed(draft, speech, named)));
        var zone = draft.business().zone();
        draft.ask(
                Expects.CHOICE,
                named.stream()
                        .map(one -> speech.phrases().brief(one.slot().start().atZone(zone)))
                        .toList());
    }

    /// The one that was chosen, by its place or by what was said of it.
    static Optional<Appointment> chosen(Draft draft, List<Appointment> candidates, Understood understood) {
        var choice = understood.choice();
        if (choice != null) {
            var named = candidates.stream().limit(NAMED).toList();
            var index = choice < 0 ? named.size() - 1 : choice - 1;
            return index < named.size() ? Optional.of(named.get(index)) : Optional.empty();
        }
        var left = Particulars.of(understood).narrow(draft.business(), candidates);
        return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
    }

    /// "a check-up on Thursday, November 26 at 3 p.m. and a vaccination on …"
    static String listed(Draft draft, Speech speech, List<Appointment> appointments) {
        return speech.phrases()
                .all(appointments.stream()
                        .map(one -> speech.sentence("appointment", told(draft, speech, one)))
                        .toList());
    }

    /// What an appointment is for and when it is, as values of a sentence.
    static Map<String, String> told(Draft draft, Speech speech, Appointment appointment) {
        var service = draft.business()
                .service(appointment.service())
                .map(Service::name)
                .orElse(appointment.service());
        var when = appointment.slot().start().atZone(draft.business().zone());
        return Map.of(
                "service",
                speech.phrases().service(service),
                "when",
                speech.phrases().on(when));
    }
}
