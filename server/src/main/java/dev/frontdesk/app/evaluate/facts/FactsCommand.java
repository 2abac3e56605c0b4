package dev.frontdesk.app.evaluate.facts;

import dev.frontdesk.app.evaluate.facts.Trial.Result;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How many lies pass the check of claims, and how many truths are held back.
@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        description = "Put generated lies and truths before the check of claims.")
public final class FactsCommand implements Callable<Integer> {

    /// Whose failures were looked at, and rules mended for their kinds.
    private static final List<String> DEVELOPED = List.of(
            "seen",
            "blind",
            "talk-developing",
            "talk-set-aside",
            "varied-1",
            "varied-2",
            "varied-3",
            "varied-4",
            "varied-5",
            "varied-6",
            "varied-7",
            "varied-8",
            "varied-9",
            "varied-10",
            "varied-11",
            "varied-12");

    /// Whose failures were looked at, and not all of their kinds mended yet.
    private static final String LOOKED_AT = "varied-13";

    private static final int SENTENCES = 500;
    private static final String EVERY = "all";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--show",
            arity = "0..1",
            split = ",",
            fallbackValue = EVERY,
            description = "list the lies that passed and the truths that were held back, of all sets or those named")
    private List<String> shown = List.of();

    @Option(names = "--seed", defaultValue = "5", description = "of the generator (default: ${DEFAULT-VALUE})")
    private long seed;

    /// The names of the sets whose failures were mended.
    static List<String> developed() {
        return DEVELOPED;
    }

    @Override
    public Integer call() {
        new Trial(seed + 1).run("truths.txt", false, SENTENCES);
        var out = spec.commandLine().getOut();
        var nanos = new ArrayList<Long>();
        out.printf(Locale.ROOT, "%-24s %6s %6s %7s%n", "sentences", "wrong", "total", "percent");
        var results = new ArrayList<>(List.of(
                new Trial(seed).run("lies.txt", true, SENTENCES),
                new Trial(seed).run("truths.txt", false, SENTENCES),
                new Trial(seed).scripted(),
                new Trial(seed).run("byhand.txt", false, Trial.lines("byhand.txt")),
                new Trial(seed).run("heldout-lies.txt", true, Trial.lines("heldout-lies.txt")),
                new Trial(seed).run("heldout-truths.txt", false, Trial.lines("heldout-truths.txt"))));
        for (var set : DEVELOPED) {
            both(set, results);
        }
        both(LOOKED_AT, results);
        for (var result : results) {
            print(result.name(), result, out);
            nanos.addAll(result.nanos());
        }
        unseen("fresh-lies", true, out);
        unseen("fresh-truths", false, out);
        var sorted = nanos.stream().sorted().toList();
        out.printf(
                Locale.ROOT,
                "a sentence takes the processor: median %d µs, 95 %% %d µs, most %d µs%n",
                sorted.get(sorted.size() / 2) / 1_000,
                sorted.get(sorted.size() * 95 / 100) / 1_000,
                sorted.getLast() / 1_000);
        out.flush();
        return 0;
    }

    private void both(String set, List<Result> results) {
        results.add(fresh(set + "-lies.txt", true));
        results.add(fresh(set + "-truths.txt", false));
    }

    private Result fresh(String resource, boolean lies) {
        return Trial.fresh(seed).run(resource, lies, Trial.lines(resource));
    }

    /// A set whose failures nobody who writes rules has looked at, where there is one.
    private void unseen(String name, boolean lies, PrintWriter out) {
        var resource = name + ".txt";
        if (Trial.has(resource)) {
            print(name + " (unseen)", fresh(resource, lies), out);
        }
    }

    private void print(String name, Result result, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-24s %6d %6d %6.1f%%%n",
                name,
                result.wrong().size(),
                result.tried(),
                100.0 * result.wrong().size() / Math.max(1, result.tried()));
        if (shown.contains(result.name()) || shown.contains(EVERY)) {
            result.wrong().forEach(wrong -> out.println("  " + wrong.said() + "  " + wrong.objections()));
        }
    }
}
