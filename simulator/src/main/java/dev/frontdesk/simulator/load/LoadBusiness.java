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
        rest.putFolder(SLUG, settings());
        return rest.business(SLUG);
    }

    /// Free slots of a service, in random order; at least as many as wanted.
    static List<Slot> slots(Rest rest, String service, int wanted) {
        var found = new ArrayList<Slot>();
        var from = OffsetDateTime.now(rest.business(SLUG).zone()).plusDays(1);
        for (var week = 0; week < 7 && found.size() < wanted; week++) {
            found.addAll(rest.availability(SLUG, service, from.plusWeeks(week), from.plusWeeks(week + 1)));
        }
        if (found.size() < wanted) {
            throw new IllegalStateException(wanted + " slots wanted, only " + found.size() + " are free");
        }
        Collections.shuffle(found, new Random(1));
        return found;
    }

    private static String settings() {
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
                """.formatted(SLUG, NUMBER, CHECK_UP, slugs, SURGERY, rooms);
    }
}
