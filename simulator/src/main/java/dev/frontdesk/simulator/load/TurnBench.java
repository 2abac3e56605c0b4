package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.Timing;
import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.Slot;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// How long a turn takes: webhook in to TwiML out, the turn committed, over whole booking calls.
public final class TurnBench {

    private final Webhooks webhooks;
    private final Rest rest;
    private final Verdict verdict;

    public TurnBench(DeskConnection desk, PrintWriter out) {
        this.webhooks = new Webhooks(desk);
        this.rest = new Rest(desk);
        this.verdict = new Verdict(out);
    }

    /// One caller's measurements.
    private record Call(List<Timing> timings, Caller.Told told) {}

    /// @param calls in a run
    /// @param atATime calls in progress together
    /// @return the exit status
    public int run(int calls, int atATime, int runs) {
        LoadBusiness.make(rest);
        measured(calls, atATime);
        verdict.line("after one run to warm up; %d calls, %d at a time".formatted(calls, atATime));
        var bySteps = new TreeMap<String, List<Figures>>();
        for (var run = 1; run <= runs; run++) {
            var figures = measured(calls, atATime);
            verdict.line("run " + run);
            figures.forEach((step, figure) -> {
                print(step, figure);
                bySteps.computeIfAbsent(step, any -> new ArrayList<>()).add(figure);
            });
        }
        verdict.line("median of %d runs".formatted(runs));
        bySteps.forEach((step, figures) -> print(step, Figures.median(figures)));
        return verdict.conclude();
    }

    private Map<String, Figures> measured(int calls, int atATime) {
        var slots = LoadBusiness.slots(rest, LoadBusiness.CHECK_UP, calls);
        var people = new ArrayList<Callable<Call>>();
        for (var person = 0; person < calls; person++) {
            var slot = slots.get(person);
            var phone = Scripts.phone(person);
            people.add(() -> call(slot, phone));
        }
        var made = Crowd.queue(people, atATime);
        made.forEach(call -> verdict.require(call.told().booked(), "a call without a booking: " + call.told()));
        verdict.requireNoDoubles(rest.appointments(LoadBusiness.SLUG));
        cancelAll();
        return figures(made);
    }

    private Call call(Slot slot, String phone) {
        var call = Caller.phone(webhooks, phone);
        var told = new Caller(call, Scripts.books("check-up", slot, "Jane Miller", phone), Caller.NO_WAITING).call();
        return new Call(call.timings(), told);
    }

    private static Map<String, Figures> figures(List<Call> made) {
        var all = made.stream().flatMap(call -> call.timings().stream()).toList();
        var figures = new TreeMap<String, Figures>();
        all.stream()
                .collect(Collectors.groupingBy(Timing::path, Collectors.mapping(Timing::took, Collectors.toList())))
                .forEach((path, took) -> figures.put(path, Figures.of(took)));
        figures.put("all turns", Figures.of(all.stream().map(Timing::took).toList()));
        return figures;
    }

    private void print(String step, Figures figures) {
        verdict.line("  %-24s %s".formatted(step, figures.shown()));
    }

    private void cancelAll() {
        var booked = rest.appointments(LoadBusiness.SLUG).stream()
                .filter(Appointment::isHeldOrBooked)
                .<Callable<Boolean>>map(appointment -> () -> {
                    rest.cancel(LoadBusiness.SLUG, appointment.id());
                    return true;
                })
                .toList();
        Crowd.queue(booked, 8);
    }
}
