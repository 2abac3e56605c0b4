package dev.frontdesk.app.evaluate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of collections: JSON lines, found by their names below a directory.
final class Lines {

    private static final int DEPTH = 3;

    private Lines() {}

    static boolean exist(Path directory, String file) {
        try {
            return find(directory, file).isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<JsonNode> of(Path directory, String file) throws IOException {
        Path path = find(directory, file).orElseThrow(() -> new FileNotFoundException(file));
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
    }

    /// The text of a field; null where it is missing or null.
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static Optional<Path> find(Path directory, String file) throws IOException {
        try (Stream<Path> paths = Files.walk(directory, DEPTH)) {
            return paths.filter(path -> path.endsWith(file)).sorted().findFirst();
        }
    }
}
