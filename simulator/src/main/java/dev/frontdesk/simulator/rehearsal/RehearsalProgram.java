package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.rehearsal.corpus.Corpus;
import dev.frontdesk.simulator.rehearsal.noise.Noise;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// Rehearses every dialogue of a corpus at every level of noise asked for, and prints one line of figures
/// for each level.
public final class RehearsalProgram {

    /// What callers who are heard clearly must reach, in percent.
    public static final double LEAST_RIGHT = 97;

    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Corpus corpus;
    private final Options options;
    private final PrintWriter out;

    /// @param errors whether conversations that went wrong are printed
    /// @param limit how many dialogues at most
    public record Options(List<Noise> noises, Channel channel, long seed, boolean errors, int limit) {

        public Options {
            noises = List.copyOf(noises);
        }
    }

    public RehearsalProgram(Corpus corpus, Options options, PrintWriter out) {
        this.corpus = corpus;
        this.options = options;
        this.out = out;
    }

    /// When the server's clock must be started: the morning of the day the dialogues were held on.
    public String now() {
        var today = corpus.dialogues().getFirst().today();
        return today.atTime(MORNING).atZone(ZONE).toInstant().toString();
    }

    /// @return 1 when callers who are heard clearly fall short of [#LEAST_RIGHT] or need more turns than the
    ///     recorded ones; else 0
    public int run(DeskConnection desk) {
        var rehearsal = new Rehearsal(desk, corpus.dialogues(), options.channel(), options.seed());
        var status = 0;
        line(Tally.HEADING);
        for (var noise : options.noises()) {
            var tally = new Tally(noise);
            corpus.dialogues().stream().limit(options.limit()).forEach(dialogue -> {
                var rehearsed = rehearsal.run(dialogue, noise);
                tally.add(rehearsed);
                report(rehearsed, noise);
            });
            line(tally.line());
            if (!tally.faults().isEmpty()) {
                line("             " + tally.faults());
            }
            var short_ = noise == Noise.CLEAN && (tally.right() < LEAST_RIGHT || tally.turns() > tally.recordedTurns());
            status = short_ ? 1 : status;
        }
        return status;
    }

    private void report(Rehearsed one, Noise noise) {
        if (!options.errors() || one.judgement().isRight()) {
            return;
        }
        line(String.format(
                Locale.ROOT,
                "--- %s, %s: %s (ended by %s)",
                one.recorded().id(),
                noise.label(),
                String.join(", ", one.judgement().faults()),
                one.ended()));
        line("Goal: " + one.goal().shown());
        line("Booked: "
                + (one.judgement().booked().isEmpty()
                        ? "nothing"
                        : String.join("; ", one.judgement().booked())));
        line(one.transcript());
    }

    private void line(String text) {
        out.println(text);
        out.flush();
    }
}
