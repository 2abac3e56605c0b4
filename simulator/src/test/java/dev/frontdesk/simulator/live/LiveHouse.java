package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.ServerJar;
import dev.frontdesk.simulator.scenario.Report;
import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.ScenarioRunner;
import dev.frontdesk.simulator.scenario.Transcript;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/// The stand-ins and one server pointed at them. Several callers are on the line at once; those whose vendors
/// beside OpenAI behave alike, since such a vendor's behaviour is everybody's.
final class LiveHouse implements AutoCloseable {

    private static final int AT_A_TIME = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final AllVendors vendors = new AllVendors(Ports.ANY, BookingModel::new);
    private final RunningServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// What became of a scenario.
    record Outcome(Report report, String transcript) {}

    LiveHouse(Path data, Map<String, String> settings) {
        var jar = ServerJar.find().orElseThrow(() -> new AssertionError("the server's jar is not built"));
        var environment = new HashMap<>(settings);
        environment.putAll(vendors.environment());
        server = new RunningServer(jar, data.toAbsolutePath(), environment);
        server.start();
    }

    AllVendors vendors() {
        return vendors;
    }

    RunningServer server() {
        return server;
    }

    /// Has all calls made; the futures come in the scenarios' order.
    Map<Scenario, Future<Outcome>> call(List<Scenario> scenarios) {
        var rest = new Rest(server.connection());
        var groups = new LinkedHashMap<Map<String, String>, List<LiveCase>>();
        for (var place = 0; place < scenarios.size(); place++) {
            var scenario = scenarios.get(place);
            var one = new LiveCase(scenario, LiveBusiness.make(rest, place, LiveCase.engine(scenario)));
            groups.computeIfAbsent(one.ofOthers(), any -> new ArrayList<>()).add(one);
        }
        var calls = new HashMap<Scenario, Future<Outcome>>();
        groups.forEach((others, cases) -> {
            vendors.deepgram().always(LiveCase.misbehaviours(others.getOrDefault("deepgram", "well")));
            vendors.elevenLabs().always(LiveCase.misbehaviours(others.getOrDefault("elevenlabs", "well")));
            calls.putAll(together(cases));
        });
        return calls;
    }

    private Map<Scenario, Future<Outcome>> together(List<LiveCase> cases) {
        var calls = new HashMap<Scenario, Future<Outcome>>();
        var free = new Semaphore(AT_A_TIME);
        for (var one : cases) {
            free.acquireUninterruptibly();
            if (one.usesOpenAi()) {
                vendors.openai().then(one.ofOpenAi());
            }
            var call = threads.submit(releasing(free, () -> call(one)));
            calls.put(one.scenario(), call);
            await(() -> vendors.openai().planned() == 0 || call.isDone());
        }
        free.acquireUninterruptibly(AT_A_TIME);
        return calls;
    }

    private Outcome call(LiveCase one) {
        var transcript = new Transcript();
        var report = new ScenarioRunner(server.connection(), transcript).run(one.atItsBusiness());
        return new Outcome(report, one + "\n" + transcript.text());
    }

    private static <T> Callable<T> releasing(Semaphore free, Callable<T> work) {
        return () -> {
            try {
                return work.call();
            } finally {
                free.release();
            }
        };
    }

    /// @return whether it came to be in time
    static boolean await(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        threads.close();
        server.close();
        vendors.close();
    }
}
