package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.RestProblem;
import dev.frontdesk.simulator.scenario.Facts.Free;
import dev.frontdesk.simulator.scenario.Scenario.Earlier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Has a scenario's conversation with a running server and checks its facts against what REST shows.
///
/// What a conversation led to is what is there after it and was not before it, so scenarios of one business
/// run one after the other.
public final class ScenarioRunner {

    private final Rest rest;
    private final Talks talks;
    private final Dialogue dialogue;

    public ScenarioRunner(DeskConnection desk, Dialogue dialogue) {
        this.rest = new Rest(desk);
        this.talks = new Talks(desk);
        this.dialogue = dialogue;
    }

    /// Leaves behind what was booked.
    public Report run(Scenario scenario) {
        var business = business(scenario.setting().business());
        var ledger = new Ledger(rest, business.slug(), scenario.facts().ended().outcome() != null);
        var course = new Performance(
                        talks.start(scenario.setting(), business),
                        new ScriptedCaller(scenario.script()),
                        dialogue,
                        () -> scenario.callerIsKnown()
                                || ledger.added().stream().anyMatch(Appointment::isBooked),
                        scenario.live())
                .run();
        var added = ledger.added();
        var failures = new ArrayList<>(FactCheck.failures(scenario.facts(), course, added));
        failures.addAll(outcome(scenario.facts().ended().outcome(), ledger));
        failures.addAll(notFree(scenario.facts().free(), business.slug()));
        return new Report(course, added, failures);
    }

    /// Takes the slots that are taken first, and afterwards gives up those and what was booked, so that
    /// the next scenario finds the calendar as this one did.
    public Report runAndCleanUp(Scenario scenario) {
        var business = business(scenario.setting().business()).slug();
        var others = scenario.before().stream()
                .map(earlier -> taken(business, earlier))
                .toList();
        try {
            var report = run(scenario);
            report.appointments().forEach(appointment -> rest.cancel(business, appointment.id()));
            return report;
        } finally {
            others.forEach(appointment -> rest.cancel(business, appointment.id()));
        }
    }

    private Business business(@Nullable String slug) {
        if (slug != null) {
            return rest.business(slug);
        }
        return rest.businesses().stream()
                .findFirst()
                .orElseThrow(() -> new BadScenario("the server has no business yet"));
    }

    private Appointment taken(String business, Earlier earlier) {
        var request = new HashMap<>(Map.of(
                "service",
                earlier.service(),
                "start",
                earlier.start(),
                "name",
                Objects.requireNonNullElse(earlier.name(), "Somebody Else"),
                "phone",
                Objects.requireNonNullElse(earlier.phone(), "+17805550199")));
        if (earlier.resource() != null) {
            request.put("resource", earlier.resource());
        }
        var posted = rest.book(business, request);
        if (!posted.isCreated()) {
            throw new BadScenario("could not be booked beforehand: " + posted.body());
        }
        return posted.appointment();
    }

    private static List<String> outcome(@Nullable String expected, Ledger ledger) {
        if (expected == null) {
            return List.of();
        }
        var found = ledger.conversations();
        return found.size() == 1 && found.getFirst().outcome().equals(expected)
                ? List.of()
                : List.of("outcome: expected one conversation with " + expected + ", found " + found);
    }

    private List<String> notFree(List<Free> expected, String business) {
        var failures = new ArrayList<String>();
        for (var free : expected) {
            if (!isFree(free, business)) {
                failures.add("not free: " + free);
            }
        }
        return failures;
    }

    private boolean isFree(Free free, String business) {
        try {
            return rest
                    .availability(
                            business, free.service(), free.start(), free.start().plusMinutes(1))
                    .stream()
                    .anyMatch(slot -> free.resource() == null || free.resource().equals(slot.resource()));
        } catch (RestProblem refused) {
            return false;
        }
    }
}
