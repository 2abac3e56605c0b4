package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.chat.ChatThread;
import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.Slot;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/// How many bookings a second: straight through REST, and by whole conversations in the web chat.
public final class BookingBench {

    private final DeskConnection desk;
    private final Rest rest;
    private final Verdict verdict;

    public BookingBench(DeskConnection desk, PrintWriter out) {
        this.desk = desk;
        this.rest = new Rest(desk);
        this.verdict = new Verdict(out);
    }

    /// @param bookings in a run through REST; a tenth of them by chat
    /// @return the exit status
    public int run(int bookings, int atATime, int runs) {
        LoadBusiness.make(rest);
        var chats = Math.max(1, bookings / 10);
        perSecond("warm-up", bookings / 4, atATime, this::byRest);
        report("REST", runs, () -> perSecond("REST", bookings, atATime, this::byRest));
        report("chat", runs, () -> perSecond("chat", chats, atATime, this::byChat));
        verdict.requireNoDoubles(rest.appointments(LoadBusiness.SLUG));
        return verdict.conclude();
    }

    private void report(String how, int runs, DoubleSupplier run) {
        var rates =
                IntStream.range(0, runs).mapToDouble(any -> run.getAsDouble()).toArray();
        verdict.line(String.format(
                Locale.ROOT, "%s: median of %d runs %.0f bookings per second", how, runs, Figures.middle(rates)));
    }

    private double perSecond(String how, int count, int atATime, BiFunction<Slot, String, Boolean> book) {
        var before = booked();
        var slots = LoadBusiness.slots(rest, LoadBusiness.CHECK_UP, count);
        var people = new ArrayList<Callable<Boolean>>();
        for (var person = 0; person < count; person++) {
            var slot = slots.get(person);
            var phone = Scripts.phone(person);
            people.add(() -> book.apply(slot, phone));
        }
        var began = System.nanoTime();
        var results = Crowd.queue(people, atATime);
        var seconds = (System.nanoTime() - began) / 1e9;
        var errors = results.stream().filter(done -> !done).count();
        var rate = (count - errors) / seconds;
        verdict.line(String.format(
                Locale.ROOT, "  %s: %d in %.1f s, %.0f per second, %d errors", how, count, seconds, rate, errors));
        verdict.require(errors == 0, errors + " bookings failed through " + how);
        verdict.require(booked() - before == count - errors, "appointments lost or made twice through " + how);
        return rate;
    }

    private long booked() {
        return rest.appointments(LoadBusiness.SLUG).stream()
                .filter(Appointment::isBooked)
                .count();
    }

    private boolean byRest(Slot slot, String phone) {
        return rest.book(
                        LoadBusiness.SLUG,
                        Map.of(
                                "service",
                                LoadBusiness.CHECK_UP,
                                "start",
                                slot.start().toString(),
                                "resource",
                                slot.resource(),
                                "name",
                                "Jane Miller",
                                "phone",
                                phone))
                .isCreated();
    }

    private boolean byChat(Slot slot, String phone) {
        var script = Scripts.books("check-up", slot, "Jane Miller", phone);
        return new Caller(new ChatThread(desk, LoadBusiness.SLUG), script, Caller.NO_WAITING)
                .call()
                .booked();
    }
}
