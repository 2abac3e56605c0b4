package dev.frontdesk.simulator.led;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.led.LedCase.Place;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.process.TestedServer;
import dev.frontdesk.simulator.scenario.Report;
import dev.frontdesk.simulator.scenario.Scenario;
import dev.frontdesk.simulator.scenario.ScenarioFolder;
import dev.frontdesk.simulator.scenario.ScenarioRunner;
import dev.frontdesk.simulator.scenario.Transcript;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import java.nio.file.Path;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What a contact gets done does not depend on the model that leads: not on its vendor, and not on whether it works.
class LedScenariosIT {

    /// A Friday, nine in the morning in Edmonton.
    private static final String NOW = "2026-11-20T16:00:00Z";

    private static final Path FOLDER = Path.of("src/test/resources/led");
    private static final int AT_A_TIME = 8;

    private static final List<String> PROVIDERS = List.of("openai", "anthropic", "bedrock", "google");

    private static final List<String> MOMENTS = List.of("1", "2", "3", "4", "2+");

    /// Those that cost no waiting.
    private static final List<String> QUICK = List.of(
            "refuse",
            "error",
            "limit",
            "lock",
            "die",
            "die@first-token",
            "garbage",
            "empty",
            "malformed",
            "unknown-tool",
            "loop",
            "lie-booked",
            "lie-time",
            "lie-price",
            "lie-contact",
            "decline",
            "nonsense");

    /// Every deed at every moment, and calls with sound by every vendor's models; else some of them.
    private static final boolean ALL = "all".equals(System.getProperty("frontdesk.led"));

    /// While one is looked into: a part of its name, as the report has it.
    private static final Pattern ONLY = Pattern.compile(System.getProperty("led.only", ""));

    private static final List<String> SLOW = List.of("hang@2", "stall@1");

    @TempDir
    static Path data;

    private static final AllVendors VENDORS = new AllVendors(Ports.ANY, BookingModel::new);
    private static @Nullable RunningServer server;

    private record Outcome(Report report, String transcript) {}

    @BeforeAll
    static void start() {
        var environment = new HashMap<>(VENDORS.environment());
        environment.put("FRONTDESK_NOW", NOW);
        environment.put("FRONTDESK_RATE_LIMIT", "0");
        var started = TestedServer.unpacked(data, environment);
        server = started;
        started.start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        VENDORS.close();
    }

    @TestFactory
    Stream<DynamicTest> conversationsEndAsTheyMust() {
        var outcomes = have(cases());
        var ends = outcomes.entrySet().stream()
                .map(each -> dynamicTest(each.getKey().toString(), () -> endsAsItMust(each.getKey(), each.getValue())));
        var kept = dynamicTest("no vendor had anything to complain about", LedScenariosIT::protocolsWereKept);
        return Stream.concat(ends, ONLY.pattern().isEmpty() ? Stream.of(kept, asked(), begun()) : Stream.of(kept));
    }

    private static DynamicTest asked() {
        return dynamicTest("models were asked", LedScenariosIT::modelsWereAsked);
    }

    private static DynamicTest begun() {
        return dynamicTest("calls were begun to be answered", LedScenariosIT::callsWereBegunToBeAnswered);
    }

    private static List<LedCase> cases() {
        var scenarios = ScenarioFolder.of(FOLDER);
        var errands = named(scenarios, "errands");
        var booking = named(scenarios, "booking");
        var cases = new ArrayList<LedCase>();
        // Calls with sound take longest, and begin first.
        spoken().forEach(provider -> cases.add(new LedCase(errands, provider, Place.CASCADE, "")));
        inCalls()
                .forEach(trouble -> cases.add(
                        new LedCase(booking, PROVIDERS.get(cases.size() % PROVIDERS.size()), Place.CASCADE, trouble)));
        for (var provider : PROVIDERS) {
            for (var place : List.of(Place.CHAT, Place.SMS, Place.GATHER)) {
                cases.add(new LedCase(errands, provider, place, ""));
            }
        }
        cases.add(new LedCase(named(scenarios, "lead"), "openai", Place.CHAT, ""));
        cases.add(new LedCase(named(scenarios, "passages, one"), "anthropic", Place.CHAT, ""));
        cases.add(new LedCase(named(scenarios, "passages, lied"), "google", Place.CHAT, "lie-price@2+"));
        for (var deed : QUICK) {
            for (var moment : moments(cases.size())) {
                var provider = PROVIDERS.get(cases.size() % PROVIDERS.size());
                cases.add(new LedCase(booking, provider, Place.CHAT, at(deed, moment)));
            }
        }
        SLOW.forEach(trouble -> cases.add(new LedCase(booking, "openai", Place.CHAT, trouble)));
        return cases.stream().filter(one -> ONLY.matcher(one.toString()).find()).toList();
    }

    private static List<String> spoken() {
        return ALL ? PROVIDERS : List.of("anthropic");
    }

    /// What goes wrong in calls with sound.
    private static Stream<String> inCalls() {
        return ALL
                ? Stream.concat(
                        QUICK.stream().flatMap(deed -> MOMENTS.stream().map(when -> at(deed, when))), SLOW.stream())
                : Stream.of("die@3");
    }

    /// All, or one in turn: the requests from 1 to 4, each, or from the second on.
    private static List<String> moments(int turn) {
        return ALL ? MOMENTS : List.of(MOMENTS.get(turn * 3 % MOMENTS.size()));
    }

    private static String at(String deed, String moment) {
        var parts = deed.split("@", 2);
        return parts[0] + "@" + moment + (parts.length == 2 ? "@" + parts[1] : "");
    }

    private static Scenario named(List<Scenario> scenarios, String name) {
        return scenarios.stream()
                .filter(scenario -> scenario.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<LedCase, Future<Outcome>> have(List<LedCase> cases) {
        var rest = new Rest(requireNonNull(server).connection());
        var outcomes = new LinkedHashMap<LedCase, Future<Outcome>>();
        var free = new Semaphore(AT_A_TIME);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : cases) {
                free.acquireUninterruptibly();
                var place = outcomes.size();
                outcomes.put(one, submit(threads, free, () -> have(rest, one, place)));
            }
        }
        return outcomes;
    }

    private static Outcome have(Rest rest, LedCase one, int place) {
        var model = one.trouble().isEmpty() ? one.model() : one.model().replace("~", "-" + place + "~");
        var slug = LedBusiness.make(rest, place, one, model);
        var transcript = new Transcript();
        var scenario = one.at(slug, "+1780555%04d".formatted(3000 + place));
        var report = new ScenarioRunner(requireNonNull(server).connection(), transcript).run(scenario);
        return new Outcome(report, transcript.text());
    }

    private static Future<Outcome> submit(ExecutorService threads, Semaphore free, Callable<Outcome> work) {
        return threads.submit(() -> {
            try {
                return work.call();
            } finally {
                free.release();
            }
        });
    }

    private static void endsAsItMust(LedCase one, Future<Outcome> had) throws Exception {
        var outcome = had.get();
        assertThat(outcome.report().failures())
                .as(one + "\n" + outcome.transcript())
                .isEmpty();
    }

    private static void protocolsWereKept() {
        assertThat(VENDORS.violations()).isEmpty();
    }

    /// Else nothing would be proved.
    private static void modelsWereAsked() {
        assertThat(VENDORS.nova().chat().requests()).isGreaterThan(10);
        for (var vendor : List.of("openai-chat", "anthropic", "gemini")) {
            assertThat(VENDORS.models().mind(vendor).requests()).as(vendor).isGreaterThan(10);
        }
    }

    /// Before the model had written the whole of it.
    private static void callsWereBegunToBeAnswered() {
        var rest = new Rest(requireNonNull(server).connection());
        assertThat(rest.metric("frontdesk_model_first_sentence_seconds_count")).isPositive();
    }
}
