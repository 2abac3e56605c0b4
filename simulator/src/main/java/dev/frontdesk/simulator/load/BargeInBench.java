package dev.frontdesk.simulator.load;

import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.desk.Business;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.process.RunningServer;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.twilio.Webhooks;
import dev.frontdesk.simulator.vendor.StandIn;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// How soon the line falls silent when somebody speaks: from the vendor's speech event to Twilio's `clear`. All
/// lines are talked to all the time; they are spoken into one after the other.
public final class BargeInBench {

    /// Most of dialling is the greeting, during which a line needs little.
    private static final int AT_ONCE = 40;
    private static final int SHOWN_EVERY = 100;
    private static final String WORDS = "Wait a moment, please";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SPEECH = "input_audio_buffer.speech_started";
    private static final double MOST_MILLIS = 5;

    private final StandIn vendor;
    private final Rest rest;
    private final Webhooks webhooks;
    private final Verdict verdict;

    /// @param vendor the server is pointed at; it talks all the time
    public BargeInBench(RunningServer server, StandIn vendor, PrintWriter out) {
        this.vendor = vendor;
        this.rest = new Rest(server.connection());
        this.webhooks = new Webhooks(server.connection());
        this.verdict = new Verdict(out);
    }

    /// @return the exit status
    public int run(int calls) {
        var business = LoadBusiness.makeLive(rest, 0);
        var people = IntStream.range(0, calls)
                .<Callable<PhoneCall>>mapToObj(person -> () -> dialled(business, person))
                .toList();
        var lines = new ArrayList<PhoneCall>(Crowd.queue(people, AT_ONCE));
        var waits = new ArrayList<Duration>();
        for (var call : lines) {
            call.line().flatMap(this::interrupt).ifPresent(waits::add);
        }
        var figures = Figures.of(waits);
        verdict.line("from the vendor's speech event to clear on the line " + figures.shown());
        verdict.line("the server's own: %.0f times, %.3f ms in the mean"
                .formatted(
                        rest.metric("frontdesk_call_stage_seconds_count", "barge_in"),
                        1_000
                                * rest.metric("frontdesk_call_stage_seconds_sum", "barge_in")
                                / Math.max(1, rest.metric("frontdesk_call_stage_seconds_count", "barge_in"))));
        lines.forEach(call -> call.act(new Action.HangUp()));
        verdict.require(waits.size() == calls, "only " + waits.size() + " of " + calls + " lines were cleared");
        verdict.require(figures.p99() <= MOST_MILLIS, "p99 is above " + MOST_MILLIS + " ms");
        return verdict.conclude();
    }

    private PhoneCall dialled(Business business, int person) {
        var call =
                Caller.phone(webhooks, Scripts.phone(person), business.numbers().getFirst());
        call.dial();
        call.line().ifPresent(line -> {
            line.await(time -> time.quietMillis() > 300 && !time.sounds().isEmpty(), PATIENCE);
            line.say("Tell me everything");
            line.await(time -> time.heardSinceSpeaking().contains("great deal"), PATIENCE);
        });
        return call;
    }

    private Optional<Duration> interrupt(MediaLine line) {
        if (!line.await(time -> time.isSounding(), PATIENCE)) {
            return Optional.empty();
        }
        var before = line.clearedAt();
        var spoken = vendor.lastSent(SPEECH);
        line.mumble(WORDS);
        if (!line.await(time -> line.clearedAt() != before, PATIENCE) || vendor.lastSent(SPEECH) == spoken) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos(line.clearedAt() - vendor.lastSent(SPEECH)));
    }
}
