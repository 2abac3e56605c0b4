package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.scenario.Scenario.Channel;
import java.io.IOException;
import picocli.CommandLine.Command;

/// `call`: phones the running server.
@Command(
        name = "call",
        mixinStandardHelpOptions = true,
        description = "Phone the running server as Twilio would, and print the dialogue and what was booked.")
final class CallCommand extends TalkCommand {

    @Override
    Channel channel() {
        return Channel.PHONE;
    }

    @Override
    Source source() throws IOException {
        return say == null ? Source.builtIn("call.yaml") : Source.of(say);
    }
}
