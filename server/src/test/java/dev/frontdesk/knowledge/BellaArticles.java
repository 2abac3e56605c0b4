package dev.frontdesk.knowledge;

import dev.frontdesk.business.Business;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// The articles of the example practice.
public final class BellaArticles {

    private static final Path FOLDER = Path.of("..", "examples", "bella", "knowledge");
    private static final Instant THEN = Instant.parse("2026-11-20T16:00:00Z");

    private BellaArticles() {}

    /// Kept for this business, with its default language.
    public static InMemoryArticles of(Business business) {
        var articles = new InMemoryArticles();
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = ArticlePath.parse("knowledge/"
                                + FOLDER.relativize(file).toString().replace('\\', '/'))
                        .orElseThrow();
                articles.save(business, path, Files.readString(file), THEN);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return articles;
    }
}
