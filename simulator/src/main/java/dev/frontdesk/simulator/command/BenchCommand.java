package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.load.BargeInBench;
import dev.frontdesk.simulator.load.BookingBench;
import dev.frontdesk.simulator.load.KnowledgeBench;
import dev.frontdesk.simulator.load.TurnBench;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import dev.frontdesk.simulator.vendor.model.Talkative;
import dev.frontdesk.simulator.vendor.openai.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `bench`: figures, from a server of its own or the one a data folder names.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure turns, bookings and more; starts servers of its own unless told of one.")
final class BenchCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// What both benchmarks can be told.
    static final class Size {

        @Mixin
        OwnServer own = new OwnServer();

        @Option(
                names = "--running",
                paramLabel = "DIR",
                description = "Measure the server of this data folder; it gets a business called load.")
        @Nullable
        Path running;

        @Option(names = "--at-a-time", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
        int atATime = 4;

        @Option(names = "--runs", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
        int runs = 3;

        int on(ToIntFunction<DeskConnection> bench) throws IOException {
            if (running == null) {
                return own.with(server -> bench.applyAsInt(server.connection()));
            }
            var desk = new DeskOptions();
            desk.data = running;
            return desk.connection()
                    .map(bench::applyAsInt)
                    .orElseThrow(() -> new IllegalStateException(DeskOptions.HOW_TO_START));
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "Latency from webhook to TwiML, over booking calls.")
    int turns(
            @Mixin Size size,
            @Option(names = "--calls", defaultValue = "200", description = "In a run; default: ${DEFAULT-VALUE}.")
                    int calls)
            throws IOException {
        var out = spec.commandLine().getOut();
        return size.on(desk -> new TurnBench(desk, out).run(calls, size.atATime, size.runs));
    }

    @Command(mixinStandardHelpOptions = true, description = "Bookings per second, through REST and by web chat.")
    int bookings(
            @Mixin Size size,
            @Option(names = "--bookings", defaultValue = "2000", description = "In a run; default: ${DEFAULT-VALUE}.")
                    int bookings)
            throws IOException {
        var out = spec.commandLine().getOut();
        return size.on(desk -> new BookingBench(desk, out).run(bookings, size.atATime, size.runs));
    }

    @Command(mixinStandardHelpOptions = true, description = "From a speech event to silence on the line.")
    int bargein(
            @Mixin OwnServer own,
            @Option(names = "--calls", defaultValue = "300", description = "At once; default: ${DEFAULT-VALUE}.")
                    int calls)
            throws IOException {
        var out = spec.commandLine().getOut();
        try (var vendors = new AllVendors(Ports.ANY, Talkative::new, Pace.LEISURELY)) {
            var settings = new HashMap<>(vendors.environment());
            settings.put("FRONTDESK_MAX_CALLS", "" + (calls + 10));
            return own.with(settings, server -> new BargeInBench(server, vendors.openai(), out).run(calls));
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "How soon a changed article is found on a second server, and how long a search takes.")
    int knowledge(
            @Mixin OwnServer own,
            @Option(names = "--articles", defaultValue = "1000", description = "Default and most: ${DEFAULT-VALUE}.")
                    int articles,
            @Option(names = "--changes", defaultValue = "25", description = "Default: ${DEFAULT-VALUE}.") int changes,
            @Option(names = "--searches", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.")
                    int searches)
            throws IOException {
        var out = spec.commandLine().getOut();
        return own.withTwo(Map.of(), servers -> new KnowledgeBench(servers, out).run(articles, changes, searches));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: bargein, bookings, knowledge or turns.");
    }
}
