package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.scenario.Talks;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A conversation in which somebody types, or a file gives, a line for each turn.
final class TypedTalk {

    private static final Pattern PRESS = Pattern.compile("\\[press ([0-9*#]+)]", Pattern.CASE_INSENSITIVE);

    private final DeskConnection desk;
    private final Rest rest;
    private final Printer printer;

    TypedTalk(DeskConnection desk, Printer printer) {
        this.desk = desk;
        this.rest = new Rest(desk);
        this.printer = printer;
    }

    /// @return 0 unless the conversation failed
    int run(Business business, Setting setting, BufferedReader lines) throws IOException {
        var before =
                rest.appointments(business.slug()).stream().map(Appointment::id).collect(Collectors.toSet());
        var talk = new Talks(desk).start(setting, business);
        var prompt = shown(talk.open());
        while (!prompt.isOver()) {
            var action = next(lines);
            printer.contact(action.shown());
            prompt = shown(talk.act(action));
        }
        rest.appointments(business.slug()).stream()
                .filter(appointment -> !before.contains(appointment.id()))
                .forEach(printer::appointment);
        return ended(prompt);
    }

    private int ended(Prompt prompt) {
        if (prompt.ending() instanceof Ending.Failed failed) {
            printer.line("The conversation failed: " + failed.why());
            return TalkCommand.NOT_AS_EXPECTED;
        }
        return TalkCommand.AS_EXPECTED;
    }

    private Prompt shown(Prompt prompt) {
        if (!prompt.text().isEmpty()) {
            printer.desk(prompt.text());
        }
        if (!prompt.options().isEmpty()) {
            printer.line("      [" + String.join("] [", prompt.options()) + "]");
        }
        return prompt;
    }

    private static Action next(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        return line == null ? new Action.HangUp() : action(line.strip());
    }

    static Action action(String line) {
        var press = PRESS.matcher(line);
        if (press.matches()) {
            return new Action.Press(press.group(1));
        }
        return switch (line) {
            case "", "[silence]" -> new Action.Silence();
            case "[hangup]" -> new Action.HangUp();
            case "[repeat]" -> new Action.Repeat();
            default -> Action.Say.clearly(line);
        };
    }
}
