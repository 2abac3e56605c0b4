package dev.frontdesk.simulator.live;

import static java.util.Objects.requireNonNull;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.TestedServer;
import dev.frontdesk.simulator.scenario.Report;
import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.ScenarioRunner;
import dev.frontdesk.simulator.scenario.Transcript;
import dev.frontdesk.simulator.vendor.Deed;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/// The stand-ins, one server pointed at them, and all scenarios' calls, many at once. Whoever asks for one waits for
/// it.
final class LiveHouse implements AutoCloseable {

    /// Those that belong to no round begin only when fewer than this many calls are on the line.
    private static final int AT_FIRST = 12;

    /// Once the compilers of both JVMs have done most of their work.
    private static final int LATER = 16;

    /// After that a vendor that could not be reached has been given up.
    private static final Duration BEGINS_WITHIN = Duration.ofSeconds(15);

    private final AllVendors vendors = new AllVendors(Ports.ANY, HastyModel::new);
    private final RunningServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore ends = new Semaphore(0);
    private final Map<LiveCase, CompletableFuture<Outcome>> calls = new LinkedHashMap<>();

    /// Counted by the one thread that begins calls.
    private int begun;

    private int ended;

    /// What became of a scenario.
    record Outcome(Report report, String transcript) {}

    /// Calls begin as soon as the server is ready.
    LiveHouse(Path data, Map<String, String> settings, List<Scenario> scenarios) {
        var environment = new HashMap<>(settings);
        environment.putAll(vendors.environment());
        server = TestedServer.unpacked(data, environment);
        for (var scenario : scenarios) {
            calls.put(new LiveCase(scenario, "live-" + calls.size()), new CompletableFuture<>());
        }
        threads.execute(this::open);
    }

    /// What goes wrong here, every call tells.
    private void open() {
        try {
            server.start();
            var rest = new Rest(server.connection());
            var place = 0;
            for (var one : calls.keySet()) {
                LiveBusiness.make(rest, place++, one);
            }
            callAll();
        } catch (RuntimeException broken) {
            calls.values().forEach(call -> call.completeExceptionally(broken));
        }
    }

    AllVendors vendors() {
        return vendors;
    }

    RunningServer server() {
        return server;
    }

    List<LiveCase> cases() {
        return List.copyOf(calls.keySet());
    }

    /// Waits for a call's end.
    Outcome outcome(Scenario scenario) {
        return calls.entrySet().stream()
                .filter(call -> call.getKey().scenario().name().equals(scenario.name()))
                .findFirst()
                .orElseThrow()
                .getValue()
                .join();
    }

    /// Waits for the end of all.
    void allCalls() {
        calls.values()
                .forEach(call -> call.handle((outcome, failure) -> outcome).join());
    }

    private void callAll() {
        var rounds = Rounds.of(cases());
        var others = new ArrayDeque<>(rounds.others());
        rounds.bySpeech().forEach((speech, round) -> {
            vendors.speech().always(speech.equals("well") ? null : Deed.valueOf(speech.toUpperCase(Locale.ROOT)));
            round.forEach(this::begin);
            callUntil(() -> areOver(round), others);
            round.forEach(this::awaitEnd);
        });
        vendors.speech().always(null);
        callUntil(() -> false, others);
    }

    /// Begins one after the other wherever a line is free, until that is so or none is left.
    private void callUntil(BooleanSupplier over, Queue<LiveCase> waiting) {
        while (!over.getAsBoolean() && !waiting.isEmpty()) {
            if (begun - ended < Math.min(LATER, AT_FIRST + ended)) {
                begin(waiting.remove());
            } else {
                ends.acquireUninterruptibly();
                ended++;
            }
            ended += ends.drainPermits();
        }
    }

    private boolean areOver(List<LiveCase> round) {
        return round.stream().map(calls::get).allMatch(CompletableFuture::isDone);
    }

    private void awaitEnd(LiveCase one) {
        requireNonNull(calls.get(one)).handle((outcome, failure) -> outcome).join();
    }

    /// One after the other: the next session with OpenAI or Nova is the one of this call.
    private void begin(LiveCase one) {
        begun++;
        vendors.deepgram().whenever(one.slug(), one.of("deepgram"));
        vendors.elevenLabs().whenever(one.slug(), one.of("elevenlabs"));
        switch (one.engine()) {
            case "openai" -> vendors.openai().then(one.of("openai"));
            case "nova" -> vendors.nova().then(one.of("nova"));
            default -> {}
        }
        var call = requireNonNull(calls.get(one));
        threads.execute(() -> {
            try {
                call.complete(call(one));
            } catch (RuntimeException | Error broken) {
                call.completeExceptionally(broken);
            } finally {
                ends.release();
            }
        });
        Await.that(() -> vendors.openai().planned() + vendors.nova().planned() == 0, BEGINS_WITHIN);
        vendors.openai().forgetPlans();
        vendors.nova().forgetPlans();
    }

    private Outcome call(LiveCase one) {
        var transcript = new Transcript();
        var report = new ScenarioRunner(server.connection(), transcript).run(one.atItsBusiness());
        return new Outcome(report, one + "\n" + transcript.text());
    }

    @Override
    public void close() {
        threads.close();
        server.close();
        vendors.close();
    }
}
