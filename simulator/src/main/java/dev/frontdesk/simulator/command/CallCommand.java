package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.scenario.Report;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `call`: phones the running server.
@Command(
        name = "call",
        mixinStandardHelpOptions = true,
        description = "Phone the running server as Twilio would, and print the dialogue and what was booked.")
final class CallCommand extends TalkCommand {

    @Option(
            names = "--audio",
            description = "Also print when everything was said and heard, where the desk talks by stream.")
    boolean audio;

    @Override
    void afterwards(Printer printer, Report report) {
        if (audio) {
            printer.lines(report.course().lines());
        }
    }

    @Override
    Channel channel() {
        return Channel.PHONE;
    }

    @Override
    Source source() throws IOException {
        return say == null ? Source.builtIn("call.yaml") : Source.of(say);
    }
}
