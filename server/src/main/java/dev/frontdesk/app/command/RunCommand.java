package dev.frontdesk.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Starts the server. Also what `frontdesk` without a command does.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Start the server, with its own PostgreSQL unless a database is set.")
class RunCommand implements Callable<Integer> {

    private final Wiring wiring;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Option(
            names = "--example",
            paramLabel = "NAME",
            description = "load this business where it is not loaded yet: a name under examples/, a folder, or all"
                    + " (repeatable; bella into an empty database)")
    private final List<String> examples = new ArrayList<>();

    RunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        var source = wiring.source();
        var settings = options.settings(source, spec.commandLine().getErr());
        wiring.server().start(settings, Examples.named(examples, source.home()));
        return 0;
    }
}
