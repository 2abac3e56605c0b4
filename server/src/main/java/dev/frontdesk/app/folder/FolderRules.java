package dev.frontdesk.app.folder;

import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.document.BusinessDocument;
import dev.frontdesk.business.document.yaml.Mistake;
import dev.frontdesk.knowledge.ArticlePath;
import dev.frontdesk.knowledge.ArticlePath.Format;
import dev.frontdesk.knowledge.reading.PdfText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What a folder may hold, wherever it comes from: a directory or a request.
public final class FolderRules {

    public static final String SETTINGS = "business.yaml";
    public static final int MOST_BYTES = 1_000_000;
    public static final int MOST_ARTICLES = 1_000;

    private static final String NAME = "[^/\\\\.\\p{Cntrl}][^/\\\\\\p{Cntrl}]{0,150}";
    private static final Pattern OTHER = Pattern.compile("README\\.md|wording/" + NAME + "\\.yaml");

    private FolderRules() {}

    /// Whether a file at this path, with `/` between its parts, is kept with the business. No such path
    /// leads out of the folder.
    public static boolean isArticle(String path) {
        return OTHER.matcher(path).matches() || ArticlePath.parse(path).isPresent();
    }

    /// Whether the file at this path is kept in Base64.
    static boolean isPdf(String path) {
        return ArticlePath.parse(path)
                .filter(article -> article.format() == Format.PDF)
                .isPresent();
    }

    /// Says that a file is not read, and of one that looks like an article what to do about it.
    public static String notRead(String path) {
        return path.startsWith("knowledge/")
                ? path
                        + " is not read: articles are knowledge/NAME.md, .html, .txt or .pdf; save its text as one of these"
                : path + " is not read";
    }

    /// The business of a folder, or all of its mistakes.
    public static BusinessDocument.Result read(BusinessId id, BusinessFolder folder) {
        var mistakes = new ArrayList<Mistake>();
        if (folder.articles().size() > MOST_ARTICLES) {
            mistakes.add(
                    Mistake.inWhole("knowledge", folder.articles().size() + " articles", "at most " + MOST_ARTICLES));
        }
        folder.articles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(article -> mistakes.addAll(article(article.getKey(), article.getValue())));
        mistakes.addAll(sameNames(folder));
        return switch (BusinessDocument.read(id, SETTINGS, folder.settings())) {
            case BusinessDocument.Read(var business) -> {
                var wording =
                        WordingFiles.read(folder.wording(), business.profile().languages());
                mistakes.addAll(wording.mistakes());
                yield mistakes.isEmpty()
                        ? new BusinessDocument.Read(business.withWording(wording.sentences()))
                        : new BusinessDocument.Mistakes(mistakes);
            }
            case BusinessDocument.Mistakes(var first) -> {
                mistakes.addAll(0, first);
                mistakes.addAll(WordingFiles.read(folder.wording(), List.of()).mistakes());
                yield new BusinessDocument.Mistakes(mistakes);
            }
        };
    }

    /// Programs name an article by its file's name without the ending.
    private static List<Mistake> sameNames(BusinessFolder folder) {
        var first = new HashMap<String, String>();
        var mistakes = new ArrayList<Mistake>();
        folder.articles().keySet().stream()
                .sorted()
                .flatMap(it -> ArticlePath.parse(it).stream())
                .forEach(path -> {
                    var other = first.putIfAbsent(path.id(), path.text());
                    if (other != null) {
                        mistakes.add(Mistake.inWhole(path.text(), "the same name as " + other, "another name"));
                    }
                });
        return mistakes;
    }

    private static List<Mistake> article(String path, String text) {
        if (!isArticle(path)) {
            return List.of(Mistake.inWhole(
                    "a path", "\"" + path + "\"", "knowledge/NAME.md, .html, .txt or .pdf, or wording/LANGUAGE.yaml"));
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return List.of(Mistake.inWhole(path, "more than a megabyte", "at most " + MOST_BYTES + " bytes"));
        }
        if (isPdf(path) && PdfText.of(text) instanceof PdfText.Unreadable(var found, var expected)) {
            return List.of(Mistake.inWhole(path, found, expected));
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = 1
                    + (int) text.substring(0, nul)
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            return List.of(new Mistake(path, line, 1, "", "the character U+0000", "text"));
        }
        return List.of();
    }
}
