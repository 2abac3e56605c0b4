package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.line.LineRecord;
import dev.frontdesk.simulator.line.Moment.Dropped;
import dev.frontdesk.simulator.line.Moment.Heard;
import dev.frontdesk.simulator.scenario.Facts.Ended;
import dev.frontdesk.simulator.scenario.Facts.Expected;
import dev.frontdesk.simulator.scenario.Facts.Said;
import dev.frontdesk.simulator.scenario.Facts.Sound;
import dev.frontdesk.simulator.talk.Ending;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Compares what happened with what had to, and says each difference in a sentence.
final class FactCheck {

    private final List<String> failures = new ArrayList<>();

    /// @param appointments that the conversation led to, held or booked
    static List<String> failures(Facts facts, Course course, List<Appointment> appointments) {
        var check = new FactCheck();
        check.failures.addAll(course.troubles());
        check.ended(facts.ended(), course);
        check.said(facts.said(), course);
        check.sound(facts.sound(), course.lines());
        if (facts.noAppointment()) {
            check.require(appointments.isEmpty(), "no appointment expected, there is " + appointments);
        }
        if (facts.appointment() != null) {
            check.appointments(List.of(facts.appointment()), appointments);
        }
        if (!facts.appointments().isEmpty()) {
            check.appointments(facts.appointments(), appointments);
        }
        return check.failures;
    }

    private void ended(Ended expected, Course course) {
        if (course.ending() instanceof Ending.Failed failed) {
            failures.add("the conversation failed: " + failed.why());
        }
        same("ended by", expected.by(), course.ending().label());
        if (expected.dialled() != null) {
            same("dialled", List.of(expected.dialled()), course.dialled());
        }
    }

    private void said(Said said, Course course) {
        for (var some : said.some()) {
            require(
                    course.replies().stream()
                            .anyMatch(reply -> some.matcher(reply).find()),
                    "no reply says /" + some + "/");
        }
        for (var never : said.never()) {
            course.replies().stream()
                    .filter(reply -> never.matcher(reply).find())
                    .forEach(reply -> failures.add("a reply says /" + never + "/: " + reply));
        }
        require(said.turns() == 0 || course.turns() <= said.turns(), "took " + course.turns() + " turns");
    }

    private void sound(Sound sound, List<LineRecord> lines) {
        var longest = lines.stream().mapToLong(LineRecord::deadAirMillis).max().orElse(0);
        var most = sound.deadAirMillis();
        require(most == 0 || longest <= most, "dead air of " + longest + " ms, more than " + most);
        require(!sound.cut() || lines.stream().anyMatch(FactCheck::wasCut), "the desk was never interrupted");
        require(!sound.heardOut() || isHeardOut(lines), "the desk's last words were not heard to their end");
    }

    private static boolean wasCut(LineRecord line) {
        return line.moments().stream()
                .anyMatch(moment ->
                        moment instanceof Dropped dropped && !dropped.unheard().isBlank());
    }

    private static boolean isHeardOut(List<LineRecord> lines) {
        return !lines.isEmpty()
                && lines.getLast().moments().stream()
                        .filter(Heard.class::isInstance)
                        .reduce((before, after) -> after)
                        .filter(last -> ((Heard) last).whole())
                        .isPresent();
    }

    private void appointments(List<Expected> expected, List<Appointment> found) {
        if (found.size() != expected.size()) {
            failures.add(expected.size() + " appointments expected, there are " + found.size() + ": " + found);
            return;
        }
        var inOrder =
                found.stream().sorted(Comparator.comparing(Appointment::start)).toList();
        IntStream.range(0, expected.size()).forEach(i -> appointment(expected.get(i), inOrder.get(i)));
    }

    private void appointment(Expected expected, Appointment found) {
        same("service", expected.service(), found.service());
        same("resource", expected.resource(), found.slot().resource());
        same("status", expected.status(), found.status());
        same("name", expected.name(), found.contact().name());
        same("phone", expected.phone(), found.contact().phone());
        var start = expected.start();
        require(start == null || start.isEqual(found.start()), "start: expected " + start + ", found " + found.start());
    }

    private void same(String what, @Nullable Object expected, Object found) {
        require(
                expected == null || Objects.equals(expected, found),
                what + ": expected " + expected + ", found " + found);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            failures.add(otherwise);
        }
    }
}
