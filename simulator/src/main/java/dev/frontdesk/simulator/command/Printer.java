package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.scenario.Dialogue;
import dev.frontdesk.simulator.scenario.Report;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Prints a conversation as it goes, and what it led to.
final class Printer implements Dialogue {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);
    private static final int LONGEST = 600;

    private final PrintWriter out;

    Printer(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void desk(String text) {
        line("Desk: " + text);
    }

    @Override
    public void contact(String text) {
        line("You:  " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
    }

    void report(Report report) {
        line("");
        report.appointments().forEach(this::appointment);
        if (report.appointments().isEmpty()) {
            line("Nothing was booked.");
        }
        report.failures().forEach(failure -> line("Not as expected: " + failure));
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    void appointment(Appointment appointment) {
        line("%s: %s on %s with %s, for %s (%s), reference %s"
                .formatted(
                        appointment.isBooked() ? "Booked" : "Held",
                        appointment.service(),
                        SPOKEN.format(appointment.start()),
                        appointment.slot().resource(),
                        appointment.contact().name(),
                        appointment.contact().phone(),
                        appointment.reference()));
    }
}
