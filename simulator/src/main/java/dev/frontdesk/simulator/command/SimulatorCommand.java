package dev.frontdesk.simulator.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// All commands of the simulator.
@Command(
        name = "frontdesk",
        mixinStandardHelpOptions = true,
        description = "Callers for a running Frontdesk server, and stand-ins for vendors.",
        subcommands = {
            CallCommand.class,
            ChatCommand.class,
            BenchCommand.class,
            StressCommand.class,
            RehearseCommand.class,
            VendorsCommand.class
        })
public final class SimulatorCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// @return the exit status
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new SimulatorCommand()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage() == null ? failure.toString() : failure.getMessage());
            return TalkCommand.NO_SERVER;
        });
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: call, chat, bench, stress, rehearse or vendors.");
    }
}
