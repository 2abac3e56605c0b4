package dev.frontdesk.simulator;

import dev.frontdesk.simulator.command.SimulatorCommand;

/// Where the simulator's commands start.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(SimulatorCommand.run(arguments));
    }
}
