package dev.frontdesk.app.settings;

import dev.frontdesk.app.settings.RawSettings.Raw;
import dev.frontdesk.business.document.yaml.DidYouMean;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.Mistake;
import dev.frontdesk.business.document.yaml.MistakeList;
import dev.frontdesk.business.document.yaml.YamlText;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The text of a `frontdesk.yaml`: settings by environment name, with their lines.
///
/// @param mistakes of the text itself and of names nobody knows
public record SettingsFile(Map<String, Raw> values, List<Mistake> mistakes) {

    public static final SettingsFile NONE = new SettingsFile(Map.of(), List.of());

    private static final Format<String> TEXT = Format.of("a value", text -> text);

    public SettingsFile {
        values = Map.copyOf(values);
        mistakes = List.copyOf(mistakes);
    }

    /// @param name how mistakes name the file
    public static SettingsFile read(String name, String text) {
        if (text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return NONE;
        }
        var mistakes = new MistakeList(name);
        var values = new LinkedHashMap<String, Raw>();
        YamlText.read(text, mistakes).ifPresent(root -> collect(root, name, values));
        return new SettingsFile(values, mistakes.inOrder());
    }

    private static void collect(YamlValue value, String file, Map<String, Raw> values) {
        var map = value.freeMap("settings such as frontdesk.port: 8080");
        if (map.isEmpty()) {
            return;
        }
        for (var entry : map.get().entries()) {
            var inner = entry.value();
            var name = SettingName.ofPath(inner.path());
            if (!inner.isText() && !inner.isNothing()) {
                collect(inner, file, values);
            } else if (!SettingName.ALL.contains(name)) {
                entry.key()
                        .wrong("a setting; "
                                + DidYouMean.nearest(name, SettingName.ALL)
                                        .map(near -> "did you mean " + near + "?")
                                        .orElse("there is no " + name));
            } else if (inner.isText()) {
                inner.read(TEXT).ifPresent(text -> values.put(name, new Raw(file + ":" + inner.line(), text)));
            }
        }
    }
}
