package dev.frontdesk.app.evaluate;

import dev.frontdesk.app.evaluate.AskedQuestion.Kept;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.provider.lucene.LuceneSearch;
import dev.frontdesk.provider.lucene.Weighing;
import dev.frontdesk.provider.minilm.MiniLm;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How well questions are answered from articles, by words alone, by meaning alone and by both.
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        description = "Ask the articles of examples, and of an inn, questions in other words than theirs.")
public final class KnowledgeCommand implements Callable<Integer> {

    private final Path home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--errors", description = "list answers that are none")
    private boolean errors;

    @Option(names = "--timings", description = "show how long lookups over 1,000 articles take")
    private boolean timings;

    /// @param home the folder the program lies in, with `examples`
    public KnowledgeCommand(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        var log = LoggingSystem.get(KnowledgeCommand.class.getClassLoader());
        log.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        // It warns where there is no graphics card.
        log.setLogLevel("ai.djl.util.cuda.CudaUtils", LogLevel.ERROR);
        PrintWriter out = spec.commandLine().getOut();
        if (MiniLm.isThere()) {
            try (var embeddings = new MiniLm()) {
                run(out, embeddings);
            }
        } else {
            out.println("This build has no model for meaning: by words alone.");
            run(out, null);
        }
        out.flush();
        return 0;
    }

    private void run(PrintWriter out, @Nullable Embeddings embeddings) {
        var searches = new LinkedHashMap<KnowledgeSet, Map<Weighing, LuceneSearch>>();
        sets(out).forEach(set -> searches.put(set, KnowledgeSearches.of(set, embeddings)));
        out.printf(Locale.ROOT, "%-11s %-8s %s%n", "questions", "search", KnowledgeScore.heading());
        print(out, searches, "developing", asked -> asked.kept() == Kept.DEVELOPING);
        print(out, searches, "set aside", asked -> asked.kept() == Kept.ASIDE);
        print(out, searches, "oblique", asked -> asked.kept() == Kept.OBLIQUE);
        print(out, searches, "all three", asked -> !asked.isUnseen());
        if (searches.keySet().stream().flatMap(set -> set.questions().stream()).anyMatch(AskedQuestion::isUnseen)) {
            print(out, searches, "unseen", AskedQuestion::isUnseen);
        }
        if (timings) {
            searches.keySet().stream()
                    .findFirst()
                    .ifPresent(set -> out.println(KnowledgeTimings.over(set, embeddings)));
        }
    }

    private List<KnowledgeSet> sets(PrintWriter out) {
        var sets = new ArrayList<>(List.of(KnowledgeSet.ternHouse()));
        var bella = home.resolve("examples").resolve("bella");
        if (Files.isDirectory(bella)) {
            sets.add(KnowledgeSet.bella(bella));
        } else {
            out.println(bella + " not found, passed over");
        }
        return sets;
    }

    private void print(
            PrintWriter out,
            Map<KnowledgeSet, Map<Weighing, LuceneSearch>> searches,
            String name,
            Predicate<AskedQuestion> which) {
        for (var weighing : Weighing.values()) {
            if (searches.values().stream().anyMatch(ways -> ways.containsKey(weighing))) {
                var score = KnowledgeSearches.score(searches, weighing, which);
                out.printf(Locale.ROOT, "%-11s %-8s %s%n", name, weighing.name().toLowerCase(Locale.ROOT), score);
                if (errors) {
                    score.misses().forEach(miss -> out.println("  " + miss));
                }
                out.flush();
            }
        }
    }
}
