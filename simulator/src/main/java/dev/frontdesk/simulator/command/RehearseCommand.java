package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.rehearsal.RehearsalProgram;
import dev.frontdesk.simulator.rehearsal.RehearsalProgram.Options;
import dev.frontdesk.simulator.rehearsal.RehearsalProgram.Shown;
import dev.frontdesk.simulator.rehearsal.corpus.Corpus;
import dev.frontdesk.simulator.rehearsal.noise.Noise;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rehearse`: callers with a goal, who speak as recorded callers did; exit status 1 when too few get what
/// they want.
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "Book as the callers of recorded dialogues did, and see whether the right appointment is there.")
final class RehearseCommand implements Callable<Integer> {

    enum Level {
        clean,
        misheard,
        interrupted,
        all;

        List<Noise> noises() {
            return switch (this) {
                case clean -> List.of(Noise.CLEAN);
                case misheard -> List.of(Noise.MISHEARD);
                case interrupted -> List.of(Noise.INTERRUPTED);
                case all -> List.of(Noise.values());
            };
        }
    }

    enum Way {
        chat,
        call
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    OwnServer own = new OwnServer();

    @Parameters(paramLabel = "DIR", description = "Has the recorded dialogues (*dialogues.jsonl), or folders that do.")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Option(
            names = "--noise",
            paramLabel = "LEVEL",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    Level noise = Level.clean;

    @Option(
            names = "--channel",
            paramLabel = "WAY",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    Way channel = Way.chat;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Other callers for another number; default: ${DEFAULT-VALUE}.")
    long seed = 1;

    @Option(names = "--errors", description = "Print the conversations that went wrong.")
    boolean errors;

    @Option(names = "--transcripts", description = "Print all conversations.")
    boolean transcripts;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many dialogues.")
    int limit = Integer.MAX_VALUE;

    @Override
    public Integer call() throws Exception {
        var shown = transcripts ? Shown.ALL : errors ? Shown.WRONG : Shown.NONE;
        var over = channel == Way.call ? Channel.PHONE : Channel.CHAT;
        var options = new Options(noise.noises(), over, seed, shown, limit);
        var program = new RehearsalProgram(
                Corpus.read(folder), options, spec.commandLine().getOut());
        return own.with(Map.of("FRONTDESK_NOW", program.now()), server -> program.run(server.connection()));
    }
}
