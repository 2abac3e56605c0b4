package dev.frontdesk.app.evaluate;

import dev.frontdesk.app.evaluate.attacks.AttacksCommand;
import dev.frontdesk.app.evaluate.facts.FactsCommand;
import dev.frontdesk.conversation.understanding.Understanding;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// How well people are understood: a table of figures, one line for each thing that is scored.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Score the understanding on the collections of phrases found in a folder.",
        subcommands = {AttacksCommand.class, FactsCommand.class})
public final class EvaluateCommand implements Callable<Integer> {

    private final Understanding understanding = new Understanding();
    private final Timings utterances = new Timings();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "the folder with the collections")
    private @Nullable Path directory;

    @Option(names = "--errors", description = "list what was not understood")
    private boolean errors;

    @Option(names = "--timings", description = "show how long single utterances took, and texts that nobody says")
    private boolean timings;

    @Option(
            names = "--convention",
            defaultValue = "OURS",
            description =
                    "whose reading of ambiguous words counts: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Convention convention = Convention.OURS;

    @Override
    public Integer call() throws IOException {
        Path directory = this.directory;
        if (directory == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'DIR'");
        }
        if (!Files.isDirectory(directory)) {
            throw new ParameterException(spec.commandLine(), directory + " is no folder");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%-14s %-28s %6s %6s %7s %9s%n",
                "corpus",
                "scored",
                "right",
                "total",
                "percent",
                "per line");
        for (Corpus corpus : Corpora.all(convention)) {
            if (corpus.recognises(directory)) {
                print(corpus, directory, out);
            } else {
                out.printf(Locale.ROOT, "%-14s %-28s not found, passed over%n", corpus.name(), corpus.scored());
            }
            out.flush();
        }
        if (timings) {
            out.println("an utterance: " + utterances.shown());
            Garbage.timed(understanding);
            out.println("garbage: " + Garbage.timed(understanding).shown());
            out.flush();
        }
        return 0;
    }

    private void print(Corpus corpus, Path directory, PrintWriter out) throws IOException {
        // The first run warms up what the second one times.
        corpus.run(directory, understanding);
        Tally tally = corpus.run(directory, understanding);
        utterances.addAll(tally.each());
        int total = Math.max(1, tally.total());
        out.printf(
                Locale.ROOT,
                "%-14s %-28s %6d %6d %6.1f%% %6d µs%n",
                corpus.name(),
                corpus.scored(),
                tally.right(),
                tally.total(),
                100.0 * tally.right() / total,
                tally.nanos() / 1_000 / total);
        if (errors) {
            tally.misses()
                    .forEach(miss -> out.println(
                            "  " + miss.text() + " | expected " + miss.expected() + " | got " + miss.got()));
        }
    }
}
