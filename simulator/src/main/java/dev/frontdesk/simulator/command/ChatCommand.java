package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.scenario.Scenario.Channel;
import java.io.IOException;
import picocli.CommandLine.Command;

/// `chat`: writes to the running server's web chat; by hand on a terminal, else by the built-in script.
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        description = "Chat with the running server, and print the dialogue and what was booked.")
final class ChatCommand extends TalkCommand {

    @Override
    Channel channel() {
        return Channel.CHAT;
    }

    @Override
    @SuppressWarnings("SystemConsoleNull") // its declaration still allows null
    Source source() throws IOException {
        if (say != null) {
            return Source.of(say);
        }
        var console = System.console();
        return console != null && console.isTerminal() ? Source.standardInput() : Source.builtIn("chat.yaml");
    }
}
