package dev.frontdesk.app.command;

import dev.frontdesk.app.evaluate.EvaluateCommand;
import dev.frontdesk.app.evaluate.KnowledgeCommand;
import dev.frontdesk.app.settings.DataFolderUnusable;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The whole command line. Exit status: 0 done, 1 mistakes found, 2 not possible as asked, 70 our fault.
@Command(
        name = "frontdesk",
        version = "Frontdesk 0.1",
        description = "A receptionist made of software. Without a command it runs the server.",
        footer = {
            "",
            "With a running server, as its callers:",
            "  call        Phone it as Twilio would and print the dialogue.",
            "  chat        The same by web chat.",
            "  bench       Measure it.",
            "  stress      Try to break it.",
            "  rehearse    Book in recorded callers' words, and see what was booked.",
            "",
            "Without one:",
            "  vendors     Stand in for OpenAI, Deepgram and ElevenLabs."
        })
public final class FrontdeskCommand extends RunCommand {

    private static final int MISTAKES = 1;
    private static final int NOT_POSSIBLE = 2;
    private static final int OUR_FAULT = 70;

    private FrontdeskCommand(Wiring wiring) {
        super(wiring);
    }

    static int mistakes() {
        return MISTAKES;
    }

    /// @return the exit status
    public static int execute(Wiring wiring, String... arguments) {
        return commandLine(wiring).execute(arguments);
    }

    static CommandLine commandLine(Wiring wiring) {
        return new CommandLine(new FrontdeskCommand(wiring))
                .addSubcommand(new RunCommand(wiring))
                .addSubcommand(new UnderstandCommand(wiring))
                .addSubcommand(new CommandLine(new EvaluateCommand())
                        .addSubcommand(new KnowledgeCommand(wiring.source().home())))
                .addSubcommand(new ImportCommand(wiring))
                .addSubcommand(new ExportCommand(wiring))
                .addSubcommand(new CheckCommand(wiring))
                .addSubcommand(new WordingCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
    }

    private static int explain(Exception failure, PrintWriter err) {
        if (failure instanceof UserError || failure instanceof DataFolderUnusable) {
            err.println(failure.getMessage());
            return NOT_POSSIBLE;
        }
        err.println("Something went wrong that should not have. Please report it with what follows.");
        failure.printStackTrace(err);
        return OUR_FAULT;
    }
}
