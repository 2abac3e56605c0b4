package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.line.LineRecord;
import dev.frontdesk.simulator.line.Moment;
import dev.frontdesk.simulator.scenario.Dialogue;
import dev.frontdesk.simulator.scenario.Report;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    /// When everything was said and heard, in seconds since each stream began.
    void lines(List<LineRecord> lines) {
        if (lines.isEmpty()) {
            line("The desk did not connect the call to a stream.");
        }
        for (var record : lines) {
            line("");
            record.moments().forEach(this::moment);
            line("The longest wait for a sound was %.2f s.".formatted(record.deadAirMillis() / 1000.0));
            record.violations().forEach(violation -> line("Against the protocol: " + violation));
        }
    }

    private void moment(Moment moment) {
        var what = switch (moment) {
            case Moment.Heard heard -> "heard:    " + heard.text() + (heard.whole() ? "" : "–");
            case Moment.Spoke spoke -> "said:     " + spoke.text();
            case Moment.Pressed pressed -> "pressed:  " + pressed.keys();
            case Moment.Dropped dropped -> "dropped:  " + dropped.unheard();
        };
        line("%8.2f  %s".formatted(moment.at() / 1000.0, what));
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
