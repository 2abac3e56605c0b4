package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Conversation.Turn;
import dev.frontdesk.simulator.desk.Rest;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Compares what callers were told with what the server kept.
final class Records {

    private final Rest rest;
    private final Verdict verdict;

    Records(Rest rest, Verdict verdict) {
        this.rest = rest;
        this.verdict = verdict;
    }

    /// Every call went through, every booking heard exists once, every word said was kept once, no slot
    /// was sold twice.
    void check(Collection<Made> calls) {
        var appointments = rest.appointments(LoadBusiness.SLUG);
        var byPhone = appointments.stream()
                .filter(Appointment::isBooked)
                .collect(Collectors.groupingBy(
                        appointment -> appointment.contact().phone()));
        for (var call : calls) {
            check(call, byPhone.getOrDefault(call.phone(), List.of()));
        }
        verdict.requireNoDoubles(appointments);
    }

    private void check(Made call, List<Appointment> booked) {
        var told = call.told();
        told.failure().ifPresent(why -> verdict.require(false, "a call failed: " + why));
        verdict.require(told.booked() || told.failure().isPresent(), "a call got nowhere: " + told);
        var heard = told.booked() ? 1 : 0;
        verdict.require(
                booked.size() == heard,
                "the caller heard of " + heard + " bookings, there are " + booked.size() + ": " + told);
        booked.forEach(appointment -> checkTurns(call, appointment));
    }

    private void checkTurns(Made call, Appointment appointment) {
        var kept = rest.conversation(LoadBusiness.SLUG, appointment.conversation()).turns().stream()
                .filter(turn -> turn.who().equals("contact"))
                .map(Turn::text)
                .filter(text -> !text.isBlank())
                .toList();
        verdict.require(
                kept.equals(call.told().said()),
                "turns lost or doubled: said " + call.told().said() + ", kept " + kept);
    }
}
