package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.load.KillStress;
import dev.frontdesk.simulator.load.MediaStress;
import dev.frontdesk.simulator.load.RushStress;
import dev.frontdesk.simulator.process.Servers;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import java.io.IOException;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `stress`: tries to break promises; exit status 1 when one breaks.
@Command(
        name = "stress",
        mixinStandardHelpOptions = true,
        description = "Kill the server in mid-call, or let everybody want the same slot.")
final class StressCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Command(mixinStandardHelpOptions = true, description = "Kill the server at random moments, calls in progress.")
    int kills(
            @Mixin OwnServer own,
            @Option(names = "--kills", defaultValue = "50", description = "Default: ${DEFAULT-VALUE}.") int kills,
            @Option(names = "--callers", defaultValue = "6", description = "At any moment; default: ${DEFAULT-VALUE}.")
                    int callers)
            throws IOException {
        return own.with(server -> new KillStress(server, spec.commandLine().getOut()).run(kills, callers));
    }

    @Command(mixinStandardHelpOptions = true, description = "One slot wanted by many; many callers at once.")
    int rush(
            @Mixin OwnServer own,
            @Option(names = "--rivals", defaultValue = "200", description = "For one slot; default: ${DEFAULT-VALUE}.")
                    int rivals,
            @Option(names = "--callers", defaultValue = "500", description = "At once; default: ${DEFAULT-VALUE}.")
                    int callers)
            throws IOException {
        return own.with(
                server -> new RushStress(server.connection(), spec.commandLine().getOut()).run(rivals, callers));
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "End the speech vendors' sockets, and kill the server, live calls in progress.")
    int media(
            @Mixin OwnServer own,
            @Option(names = "--calls", defaultValue = "8", description = "At any moment; default: ${DEFAULT-VALUE}.")
                    int calls,
            @Option(
                            names = "--kills",
                            defaultValue = "30",
                            description = "Of the vendor's sockets; default: ${DEFAULT-VALUE}.")
                    int kills,
            @Option(names = "--server-kills", defaultValue = "0", description = "Default: ${DEFAULT-VALUE}.")
                    int serverKills,
            @Option(
                            names = "--servers",
                            defaultValue = "1",
                            description = "2: another one takes the calls over; default: ${DEFAULT-VALUE}.")
                    int servers)
            throws IOException {
        var out = spec.commandLine().getOut();
        try (var vendors = new AllVendors(Ports.ANY, BookingModel::new)) {
            ToIntFunction<Servers> stress =
                    pressed -> new MediaStress(pressed, vendors, out).run(calls, kills, serverKills);
            return servers > 1
                    ? own.withTwo(vendors.environment(), stress)
                    : own.with(vendors.environment(), server -> stress.applyAsInt(Servers.one(server)));
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to try: kills, media or rush.");
    }
}
