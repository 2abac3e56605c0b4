package dev.frontdesk.app.command;

import dev.frontdesk.app.folder.FolderRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Businesses to load at start, where they are not loaded yet.
///
/// @param folders each with a `business.yaml`
/// @param onlyWhenEmpty load them only into a database without businesses
public record Examples(List<Path> folders, boolean onlyWhenEmpty) {

    private static final String USUAL = "bella";

    public Examples {
        folders = List.copyOf(folders);
    }

    /// @param names each a name under `examples/`, a folder, or `all`; none for the usual one. A folder with
    ///     several businesses in it stands for all of them
    /// @throws UserError for a name that is none of these
    static Examples named(List<String> names, Path home) {
        var examples = home.resolve("examples");
        if (names.isEmpty()) {
            return new Examples(
                    Stream.of(examples.resolve(USUAL))
                            .filter(Examples::isBusiness)
                            .toList(),
                    true);
        }
        var folders = names.stream()
                .flatMap(name -> name.equals("all") ? all(home).stream() : named(name, examples).stream())
                .distinct()
                .toList();
        return new Examples(folders, false);
    }

    /// All that come with the program, by name.
    static List<Path> all(Path home) {
        var examples = home.resolve("examples");
        if (!Files.isDirectory(examples)) {
            return List.of();
        }
        try (var folders = Files.list(examples)) {
            return folders.sorted().flatMap(Examples::businesses).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> named(String name, Path examples) {
        try {
            return Stream.of(examples.resolve(name), Path.of(name))
                    .map(folder -> businesses(folder).toList())
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElseThrow(() ->
                            new UserError("There is no example \"" + name + "\": neither " + examples.resolve(name)
                                    + " nor a folder of that name has a " + FolderRules.SETTINGS + "."));
        } catch (InvalidPathException notAPath) {
            throw new UserError("\"" + name + "\" is not the name of an example or a folder.");
        }
    }

    /// The business a folder is, or those that lie in it.
    private static Stream<Path> businesses(Path folder) {
        if (isBusiness(folder) || !Files.isDirectory(folder)) {
            return Stream.of(folder).filter(Examples::isBusiness);
        }
        try (var within = Files.list(folder)) {
            return within.filter(Examples::isBusiness).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isBusiness(Path folder) {
        return Files.isRegularFile(folder.resolve(FolderRules.SETTINGS));
    }
}
