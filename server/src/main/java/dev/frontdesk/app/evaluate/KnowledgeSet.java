package dev.frontdesk.app.evaluate;

import dev.frontdesk.app.evaluate.AskedQuestion.Kept;
import dev.frontdesk.app.evaluate.memory.HeldArticles;
import dev.frontdesk.app.folder.DocumentIntake;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.Article;
import dev.frontdesk.knowledge.ArticlePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// A business, its articles, and questions about them.
record KnowledgeSet(String name, Business business, HeldArticles articles, List<AskedQuestion> questions) {

    private static final BusinessId ID = new BusinessId(new UUID(0, 1));

    KnowledgeSet {
        questions = List.copyOf(questions);
    }

    /// An inn of this program's own.
    static KnowledgeSet ternHouse() {
        var files = resource("tern-house/articles.txt").lines().toList();
        return of("tern-house", files, file -> resource("tern-house/" + file));
    }

    /// The example practice.
    ///
    /// @param example its folder
    static KnowledgeSet bella(Path example) {
        var files = List.of(
                "accessibility.md",
                "blood-tests.md",
                "cancelling.md",
                "first-visit.md",
                "insurance.md",
                "parking.md",
                "prescriptions.md",
                "urgent-care.md",
                "vaccinations.md",
                "what-to-bring.md");
        return of("bella", files, file -> read(example, file));
    }

    private static KnowledgeSet of(String name, List<String> files, UnaryOperator<String> text) {
        var business = DocumentIntake.stored(ID, text.apply("business.yaml"), Map.of());
        var articles = files.stream()
                .map(file -> new Article(
                        ArticlePath.parse("knowledge/" + file).orElseThrow(),
                        business.defaultLanguage(),
                        1,
                        Instant.EPOCH,
                        text.apply(file)))
                .toList();
        var questions =
                Stream.of(Kept.values()).flatMap(kept -> questions(name, kept)).toList();
        return new KnowledgeSet(name, business, new HeldArticles(articles), questions);
    }

    /// There need not be unseen ones.
    private static Stream<AskedQuestion> questions(String name, Kept kept) {
        var file = name + "-" + kept.file() + ".jsonl";
        if (kept == Kept.UNSEEN && KnowledgeSet.class.getResource(file) == null) {
            return Stream.empty();
        }
        return resource(file)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .map(line -> new AskedQuestion(
                        line.path("ask").asString(),
                        Lines.text(line, "article"),
                        line.path("holds").asString(""),
                        kept));
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(KnowledgeSet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path example, String file) {
        try {
            return Files.readString(
                    file.equals("business.yaml")
                            ? example.resolve(file)
                            : example.resolve("knowledge").resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
