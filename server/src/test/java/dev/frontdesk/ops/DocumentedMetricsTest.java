package dev.frontdesk.ops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.CallObserver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tables of `docs/operations.md` against the code.
class DocumentedMetricsTest {

    private static final Pattern IN_CODE = Pattern.compile("\"(frontdesk\\.[a-z.]*[a-z])\"");
    private static final Pattern IN_TABLE = Pattern.compile("`(frontdesk_[a-z_]+)`");
    private static final Pattern UNIT = Pattern.compile("_(?:total|seconds)$");

    @Test
    void everyFigureIsDocumentedAndEveryDocumentedOneIsThere() throws IOException {
        assertThat(documented()).isNotEmpty().isEqualTo(made());
    }

    @Test
    void everyStageIsDocumented() throws IOException {
        var stages = rows().stream()
                .filter(row -> row.matches("\\| `[a-z_]+` \\| .* \\| .* \\|"))
                .map(row -> row.substring(3, row.indexOf('`', 3)))
                .toList();

        assertThat(stages)
                .containsAll(Arrays.stream(CallObserver.Stage.values())
                        .map(CallObserver.Stage::label)
                        .toList());
    }

    private static Set<String> documented() throws IOException {
        var names = new TreeSet<String>();
        for (var row : rows()) {
            IN_TABLE.matcher(row.substring(0, row.indexOf('|', 1)))
                    .results()
                    .map(result -> UNIT.matcher(result.group(1)).replaceFirst(""))
                    .forEach(names::add);
        }
        return names;
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "operations.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static Set<String> made() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                var code = Files.readString(file);
                if (code.contains("import io.micrometer.")) {
                    IN_CODE.matcher(code)
                            .results()
                            .map((MatchResult result) -> result.group(1).replace('.', '_'))
                            .forEach(names::add);
                }
            }
        }
        return names;
    }
}
