package dev.frontdesk.app.folder;

import static dev.frontdesk.app.folder.FolderRules.SETTINGS;

import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.document.BusinessDocument;
import dev.frontdesk.business.document.yaml.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Directories as businesses' folders. What is read and written again is the same to the byte.
public final class BusinessFolders {

    private BusinessFolders() {}

    /// Mistakes name the files by their place under `directory` as it was given.
    public static FolderReading read(Path directory, BusinessId id) {
        var mistakes = new ArrayList<Mistake>();
        var leftOut = new ArrayList<String>();
        var settings = TextFile.read(directory.resolve(SETTINGS), SETTINGS, mistakes);
        var articles = new TreeMap<String, String>();
        for (var path : files(directory)) {
            if (FolderRules.isArticle(path) && articles.size() <= FolderRules.MOST_ARTICLES) {
                article(directory, path, articles, mistakes);
            } else if (!path.equals(SETTINGS)) {
                leftOut.add(path);
            }
        }
        if (settings.isEmpty()) {
            return new FolderReading.Wrong(under(directory, mistakes));
        }
        var folder = new BusinessFolder(settings.get(), articles);
        return switch (FolderRules.read(id, folder)) {
            case BusinessDocument.Read(var business)
            when mistakes.isEmpty() -> new FolderReading.Read(business, folder, leftOut);
            case BusinessDocument.Read(var business) -> new FolderReading.Wrong(under(directory, mistakes));
            case BusinessDocument.Mistakes(var more) ->
                new FolderReading.Wrong(under(
                        directory,
                        Stream.concat(more.stream(), mistakes.stream()).toList()));
        };
    }

    /// @throws UncheckedIOException when a file cannot be written
    /// @throws IllegalArgumentException when the folder has a path that leads elsewhere
    public static void write(BusinessFolder folder, Path directory) {
        folder.articles().keySet().stream()
                .filter(path -> !FolderRules.isArticle(path))
                .findFirst()
                .ifPresent(path -> {
                    throw new IllegalArgumentException("not a path of a business's folder: " + path);
                });
        try {
            Files.createDirectories(directory);
            put(directory, SETTINGS, folder.settings());
            for (var article : folder.articles().entrySet()) {
                put(directory, article.getKey(), article.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void article(Path directory, String path, Map<String, String> articles, List<Mistake> mistakes) {
        var file = directory.resolve(path);
        if (leadsOut(directory, file)) {
            mistakes.add(Mistake.inWhole(path, "a link to a file elsewhere", "the file itself"));
        } else {
            text(file, path, mistakes).ifPresent(text -> articles.put(path, text));
        }
    }

    private static Optional<String> text(Path file, String path, List<Mistake> mistakes) {
        return FolderRules.isPdf(path) ? PdfFile.read(file, path, mistakes) : TextFile.read(file, path, mistakes);
    }

    private static boolean leadsOut(Path directory, Path file) {
        try {
            return !file.toRealPath().startsWith(directory.toRealPath());
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// Paths of all files but hidden ones, three levels down at most, in order.
    private static List<String> files(Path directory) {
        try (var files = Files.walk(directory, 3)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith(".") && !path.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static void put(Path directory, String path, String text) throws IOException {
        var file = directory.resolve(path);
        var parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
            if (!parent.toRealPath().startsWith(directory.toRealPath())) {
                throw new IOException(parent + " leads out of " + directory);
            }
        }
        Files.write(
                file,
                FolderRules.isPdf(path) ? PdfFile.bytes(text) : text.getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Mistake> under(Path directory, List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Mistake(
                        directory.resolve(mistake.file()).toString(),
                        mistake.line(),
                        mistake.column(),
                        mistake.path(),
                        mistake.found(),
                        mistake.expected()))
                .toList();
    }
}
