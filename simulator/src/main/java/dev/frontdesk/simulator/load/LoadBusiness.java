package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.Slot;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A business with room for thousands of appointments, made for the occasion on the server pressed.
final class LoadBusiness {

    static final String SLUG = "load";
    static final String NUMBER = "+14385550190";
    /// Done by many.
    static final String CHECK_UP = "check-up";
    /// Done by one, so that its slots are contested.
    static final String SURGERY = "surgery";

    private static final int ROOMS = 40;

    private LoadBusiness() {}

    static Business make(Rest rest) {
        rest.putFolder(SLUG, settings(SLUG, NUMBER));
        return rest.business(SLUG);
    }

    /// One of several whose calls are live, so that each is let down by its vendors for itself.
    ///
    /// @param place from 0 to 999
    static Business makeLive(Rest rest, int place) {
        var slug = "load-" + place;
        var number = "+1438555%04d".formatted(3_000 + place);
        rest.putFolder(slug, settings(slug, number) + "voice: {mode: live, engine: openai}\n");
        return rest.business(slug);
    }

    /// Free slots of a service, in random order; at least as many as wanted.
    static List<Slot> slots(Rest rest, String service, int wanted) {
        return slots(rest, SLUG, service, wanted);
    }

    static List<Slot> slots(Rest rest, String business, String service, int wanted) {
        var found = new ArrayList<Slot>();
        var from = OffsetDateTime.now(rest.business(business).zone()).plusDays(1);
        for (var week = 0; week < 7 && found.size() < wanted; week++) {
            found.addAll(rest.availability(business, service, from.plusWeeks(week), from.plusWeeks(week + 1)));
        }
        if (found.size() < wanted) {
            throw new IllegalStateException(wanted + " slots wanted, only " + found.size() + " are free");
        }
        Collections.shuffle(found, new Random(1));
        return found;
    }

    static String settings() {
        return settings(SLUG, NUMBER);
    }

    private static String settings(String slug, String number) {
        var rooms = IntStream.rangeClosed(1, ROOMS)
                .mapToObj(room -> "  - {slug: room-%d, name: Room %d}".formatted(room, room))
                .collect(Collectors.joining("\n"));
        var slugs =
                IntStream.rangeClosed(1, ROOMS).mapToObj(room -> "room-" + room).collect(Collectors.joining(", "));
        return """
                slug: %s
                name: Load Clinic
                zone: America/Edmonton
                country: CA
                numbers: ["%s"]
                hours: {mon-sun: "08:00-20:00"}
                booking: {ask: [service, when, name, phone], grid: 15m, notice: 0m, horizon: 60d, hold: 5m}
                services:
                  - {slug: %s, name: Check-up, minutes: 15, resources: [%s]}
                  - {slug: %s, name: Surgery, minutes: 60, resources: [theatre]}
                resources:
                %s
                  - {slug: theatre, name: Theatre}
                """.formatted(slug, number, CHECK_UP, slugs, SURGERY, rooms);
    }
}
