package dev.frontdesk.simulator.rehearsal.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Details said as plainly as can be, when other words did not get through.
final class Plainly {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h a", Locale.US);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private Plainly() {}

    static String said(Detail detail, String value) {
        return switch (detail) {
            case DAY -> DAY.format(LocalDate.parse(value));
            case TIME -> time(LocalTime.parse(value));
            case SERVICE, PROVIDER, NAME, PHONE -> value;
        };
    }

    private static String time(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time);
    }
}
