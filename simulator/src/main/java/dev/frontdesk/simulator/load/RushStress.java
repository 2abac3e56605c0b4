package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.Rest.Posted;
import dev.frontdesk.simulator.desk.Slot;
import dev.frontdesk.simulator.scenario.Script;
import dev.frontdesk.simulator.twilio.Webhooks;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Everybody wants the same: one slot through REST, one slot by telephone; then many callers book at once.
public final class RushStress {

    private static final int DISTINCT_TIMES = 25;

    private final Rest rest;
    private final Webhooks webhooks;
    private final Verdict verdict;

    public RushStress(DeskConnection desk, PrintWriter out) {
        this.rest = new Rest(desk);
        this.webhooks = new Webhooks(desk);
        this.verdict = new Verdict(out);
    }

    /// @param rivals for one slot
    /// @param callers who book at once
    /// @return the exit status
    public int run(int rivals, int callers) {
        LoadBusiness.make(rest);
        var contested = LoadBusiness.slots(rest, LoadBusiness.SURGERY, 2);
        // The second is taken clear of the first, so that the first booking does not close it.
        var first = contested.getFirst();
        var second = contested.stream()
                .filter(slot -> slot.start().getDayOfYear() != first.start().getDayOfYear())
                .findFirst()
                .orElseThrow();
        oneSlotByRest(rivals, first);
        oneSlotByTelephone(rivals, second);
        manyCallers(callers, rivals);
        verdict.requireNoDoubles(rest.appointments(LoadBusiness.SLUG));
        return verdict.conclude();
    }

    private void oneSlotByRest(int rivals, Slot slot) {
        var began = System.nanoTime();
        var posted = Crowd.rush(people(rivals, person -> () -> post(slot, Scripts.phone(person))));
        var won = posted.stream().filter(Posted::isCreated).count();
        var offered = posted.stream()
                .filter(answer ->
                        answer.status() == 409 && !answer.alternatives().isEmpty())
                .count();
        print("one slot, " + rivals + " requests", won, offered, began);
        requireOneWinner(won, offered, rivals);
    }

    private void oneSlotByTelephone(int rivals, Slot slot) {
        var began = System.nanoTime();
        var calls = Crowd.rush(people(rivals, person -> () -> {
            var phone = Scripts.phone(rivals + person);
            return call(phone, Scripts.wantsOnly("surgery", slot, "Jane Miller", phone));
        }));
        var won = calls.stream().filter(call -> call.told().booked()).count();
        var offered = calls.stream()
                .filter(call -> !call.told().booked() && call.told().offered())
                .count();
        print("one slot, " + rivals + " calls", won, offered, began);
        calls.forEach(call -> call.told().failure().ifPresent(why -> verdict.require(false, "a call failed: " + why)));
        requireOneWinner(won, offered, rivals);
    }

    private void manyCallers(int callers, int rivals) {
        var slots = LoadBusiness.slots(rest, LoadBusiness.CHECK_UP, callers).stream()
                .sorted(Comparator.comparing(Slot::start))
                .toList();
        var times =
                slots.stream().map(Slot::start).distinct().limit(DISTINCT_TIMES).toList();
        var began = System.nanoTime();
        var calls = Crowd.rush(people(callers, person -> () -> {
            var phone = Scripts.phone(2 * rivals + person);
            var start = times.get(person % times.size());
            return call(phone, Scripts.books("check-up", new Slot(start, start, ""), "Jane Miller", phone));
        }));
        var booked = calls.stream().filter(call -> call.told().booked()).count();
        print(callers + " callers at once", booked, 0, began);
        new Records(rest, verdict).check(calls);
    }

    private Posted post(Slot slot, String phone) {
        return rest.book(
                LoadBusiness.SLUG,
                Map.of(
                        "service",
                        LoadBusiness.SURGERY,
                        "start",
                        slot.start().toString(),
                        "resource",
                        slot.resource(),
                        "name",
                        "Jane Miller",
                        "phone",
                        phone));
    }

    private Made call(String phone, Script script) {
        return new Made(phone, new Caller(Caller.phone(webhooks, phone), script, Caller.NO_WAITING).call());
    }

    private static <T> List<Callable<T>> people(int count, IntFunction<Callable<T>> person) {
        return IntStream.range(0, count).mapToObj(person).toList();
    }

    private void print(String what, long booked, long offered, long began) {
        var seconds = (System.nanoTime() - began) / 1e9;
        verdict.line("%s: %d booked, %d offered other times, %.1f s".formatted(what, booked, offered, seconds));
    }

    private void requireOneWinner(long won, long offered, int rivals) {
        verdict.require(won == 1, won + " won a slot only one can have");
        verdict.require(offered == rivals - 1, "only " + offered + " of " + (rivals - 1) + " were offered other times");
    }
}
