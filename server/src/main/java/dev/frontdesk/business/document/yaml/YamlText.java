package dev.frontdesk.business.document.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/// A whole YAML text of at most a million characters. What is refused beyond that says [YamlLimits].
public final class YamlText {

    public static final int MOST_CHARACTERS = 1_000_000;

    private YamlText() {}

    /// The text's value; empty, with a mistake, when it is not YAML or nothing stands in it.
    public static Optional<YamlValue> read(String text, MistakeList mistakes) {
        if (text.length() > MOST_CHARACTERS) {
            mistakes.add(1, 1, "", text.length() + " characters", "at most " + MOST_CHARACTERS);
            return Optional.empty();
        }
        try {
            return new YamlLimits(mistakes).allow(yaml().parse(new StringReader(text)))
                    ? value(yaml().compose(new StringReader(text)), mistakes)
                    : Optional.empty();
        } catch (MarkedYAMLException broken) {
            addBroken(broken, mistakes);
        } catch (ReaderException unreadable) {
            addUnreadable(unreadable, text, mistakes);
        } catch (YAMLException refused) {
            mistakes.add(1, 1, "", "YAML that is refused: " + refused.getMessage(), "plain lists and maps");
        }
        return Optional.empty();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        return new Yaml(options);
    }

    private static Optional<YamlValue> value(@Nullable Node root, MistakeList mistakes) {
        if (root == null) {
            mistakes.add(1, 1, "", "nothing", "settings");
            return Optional.empty();
        }
        return Optional.of(new YamlValue(root, "", mistakes));
    }

    private static void addBroken(MarkedYAMLException broken, MistakeList mistakes) {
        var found = broken.getProblem() == null ? "broken YAML" : "broken YAML (" + broken.getProblem() + ")";
        var expected = found.contains("'\\t") ? "spaces for indentation, no tabs" : "valid YAML";
        @Nullable Mark place = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
        if (place == null) {
            mistakes.add(1, 1, "", found, expected);
        } else {
            mistakes.add(place, "", found, expected);
        }
    }

    private static void addUnreadable(ReaderException unreadable, String text, MistakeList mistakes) {
        int position = Math.min(unreadable.getPosition(), text.length());
        int line = 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        int column = position - text.lastIndexOf('\n', Math.max(0, position - 1));
        var found = "the character U+%04X".formatted(unreadable.getCodePoint());
        mistakes.add(line, Math.max(1, column), "", found, "text without control characters");
    }
}
