package dev.frontdesk.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which businesses a name stands for.
class ExamplesTest {

    @TempDir
    Path home;

    @BeforeEach
    void folders() throws IOException {
        for (var business : List.of("bella", "many/one", "many/two")) {
            var folder = Files.createDirectories(home.resolve("examples").resolve(business));
            Files.writeString(folder.resolve("business.yaml"), "slug: " + folder.getFileName());
        }
        Files.createDirectories(home.resolve("examples/empty"));
    }

    @Test
    void withoutANameItIsTheUsualOneAndOnlyWhereNothingIs() {
        var examples = Examples.named(List.of(), home);

        assertThat(names(examples)).containsExactly("bella");
        assertThat(examples.onlyWhenEmpty()).isTrue();
    }

    @Test
    void aFolderOfBusinessesStandsForAllOfThem() {
        assertThat(names(Examples.named(List.of("many"), home))).containsExactly("one", "two");
        assertThat(names(Examples.named(List.of("many/two"), home))).containsExactly("two");
    }

    @Test
    void allAreTheNestedOnesToo() {
        assertThat(names(Examples.named(List.of("all"), home))).containsExactly("bella", "one", "two");
    }

    @Test
    void whatIsNamedTwiceIsLoadedOnce() {
        assertThat(names(Examples.named(List.of("many", "many/one"), home))).containsExactly("one", "two");
    }

    @Test
    void aFolderWithoutABusinessIsNoExample() {
        assertThatThrownBy(() -> Examples.named(List.of("empty"), home))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("There is no example \"empty\"");
    }

    private static List<String> names(Examples examples) {
        return examples.folders().stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }
}
