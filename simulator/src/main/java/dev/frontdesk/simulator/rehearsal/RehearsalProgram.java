package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.rehearsal.corpus.Corpus;
import dev.frontdesk.simulator.rehearsal.noise.Noise;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import java.io.PrintWriter;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

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

    /// @param shown which conversations are printed
    /// @param limit how many dialogues at most
    public record Options(List<Noise> noises, Channel channel, long seed, Shown shown, int limit) {

        public Options {
            noises = List.copyOf(noises);
        }
    }

    /// Which conversations are printed.
    public enum Shown {
        NONE,
        /// Those that did not lead to the appointment wanted.
        WRONG,
        ALL
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
            var tally = rehearse(rehearsal, noise);
            line(tally.line());
            if (!tally.faults().isEmpty()) {
                line("             " + tally.faults());
            }
            status |= noise == Noise.CLEAN && fallsShort(tally) ? 1 : 0;
        }
        return status;
    }

    private Tally rehearse(Rehearsal rehearsal, Noise noise) {
        var tally = new Tally(noise);
        corpus.dialogues().stream().limit(options.limit()).forEach(dialogue -> {
            var rehearsed = rehearsal.run(dialogue, noise);
            tally.add(rehearsed);
            if (isShown(rehearsed)) {
                report(rehearsed, noise);
            }
        });
        return tally;
    }

    private static boolean fallsShort(Tally tally) {
        return tally.right() < LEAST_RIGHT || tally.turns() > tally.recordedTurns();
    }

    private boolean isShown(Rehearsed one) {
        return switch (options.shown()) {
            case NONE -> false;
            case WRONG -> !one.judgement().isRight();
            case ALL -> true;
        };
    }

    private void report(Rehearsed one, Noise noise) {
        var judgement = one.judgement();
        var verdict = judgement.isRight() ? "right" : String.join(", ", judgement.faults());
        line("--- %s, %s: %s (ended by %s, said again %d times)"
                .formatted(one.recorded().id(), noise.label(), verdict, one.ended(), one.again()));
        line("Goal: " + one.goal().shown());
        line("Booked: " + (judgement.booked().isEmpty() ? "nothing" : String.join("; ", judgement.booked())));
        line(one.transcript());
    }

    private void line(String text) {
        out.println(text);
        out.flush();
    }
}
