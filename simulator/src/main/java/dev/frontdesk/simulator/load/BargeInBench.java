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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// How soon the line falls silent when somebody speaks: from the vendor's speech event to Twilio's `clear`. All
/// lines are talked to all the time; they are spoken into one after the other.
public final class BargeInBench {

    /// Most of dialling is the greeting, during which a line needs little.
    private static final int AT_ONCE = 40;
    private static final String WORDS = "Wait a moment, please";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SPEECH = "input_audio_buffer.speech_started";
    private static final String STAGE = "frontdesk_call_stage_seconds";
    private static final String STAGE_LABEL = "stage=\"barge_in\"";
    private static final String SOON_LABEL = "le=\"0.005\"";
    private static final double SHARE_WITHIN = 0.99;

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
        var before = Footprint.of(rest);
        var business = LoadBusiness.makeLive(rest, 0);
        var people = IntStream.range(0, calls)
                .<Callable<PhoneCall>>mapToObj(person -> () -> dialled(business, person))
                .toList();
        var began = System.nanoTime();
        var lines = new ArrayList<PhoneCall>(Crowd.queue(people, AT_ONCE));
        var talking = lines.stream().filter(BargeInBench::isTalkedTo).count();
        verdict.line("%d of %d lines are talked to after %d s"
                .formatted(talking, calls, (System.nanoTime() - began) / 1_000_000_000));
        var waits = new ArrayList<Duration>();
        for (var call : lines) {
            call.line().flatMap(this::interrupt).ifPresent(waits::add);
        }
        show(waits);
        lines.forEach(call -> call.act(new Action.HangUp()));
        verdict.require(waits.size() == calls, "only " + waits.size() + " of " + calls + " lines were cleared");
        Footprint.settled(rest, before).check(before, "the server", verdict);
        return verdict.conclude();
    }

    /// The simulator's own part grows with the number of lines and with what else the machine does; the server's
    /// does not.
    private void show(List<Duration> waits) {
        verdict.line("from the vendor's speech event to clear on the line, the simulator's part included "
                + Figures.of(waits).shown());
        var count = rest.metric(STAGE + "_count", STAGE_LABEL);
        var soon = rest.metric(STAGE + "_bucket", STAGE_LABEL, SOON_LABEL);
        verdict.line("the server's own part: %.0f times, %.3f ms in the mean, %.1f %% within 5 ms"
                .formatted(
                        count,
                        1_000 * rest.metric(STAGE + "_sum", STAGE_LABEL) / Math.max(1, count),
                        100 * soon / Math.max(1, count)));
        verdict.require(count >= waits.size(), "the server counted only " + count + " interruptions");
        verdict.require(soon >= SHARE_WITHIN * count, "less than 99 % were within 5 ms");
    }

    private PhoneCall dialled(Business business, int person) {
        var call =
                Caller.phone(webhooks, Scripts.phone(person), business.numbers().getFirst());
        call.dial();
        call.line().ifPresent(line -> {
            line.await(time -> time.quietMillis() > 300 && !time.sounds().isEmpty(), PATIENCE);
            askForSpeech(line);
        });
        return call;
    }

    private static boolean isTalkedTo(PhoneCall call) {
        return call.line()
                .filter(line -> line.isOpen() && line.timeLine().isSounding())
                .isPresent();
    }

    private static boolean askForSpeech(MediaLine line) {
        line.say("Tell me everything");
        return line.await(time -> time.heardSinceSpeaking().contains("great deal"), PATIENCE);
    }

    private Optional<Duration> interrupt(MediaLine line) {
        if (!line.timeLine().isSounding() && !askForSpeech(line)) {
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
