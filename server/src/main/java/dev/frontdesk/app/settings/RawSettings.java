package dev.frontdesk.app.settings;

import dev.frontdesk.business.document.yaml.DidYouMean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Settings as written, by environment name; those with the most specific place win: command line,
/// environment, `frontdesk.yaml`. Empty values count as absent.
public final class RawSettings {

    /// @param place for mistakes
    record Raw(String place, String text) {}

    private final Map<String, String> overrides;
    private final Map<String, String> environment;
    private final SettingsFile file;

    /// @param overrides of the command line, by environment name
    public RawSettings(Map<String, String> overrides, Map<String, String> environment, SettingsFile file) {
        this.overrides = Map.copyOf(overrides);
        this.environment = Map.copyOf(environment);
        this.file = file;
    }

    /// Whether the setting is written down anywhere.
    public boolean has(String name) {
        return get(name).isPresent();
    }

    /// Whether the setting is written down and begins so.
    public boolean begins(String name, String start) {
        return get(name).filter(raw -> raw.text().startsWith(start)).isPresent();
    }

    Optional<Raw> get(String name) {
        return in(overrides, "command line", name)
                .or(() -> in(environment, "environment", name))
                .or(() -> Optional.ofNullable(file.values().get(name)));
    }

    SettingsFile file() {
        return file;
    }

    private static Optional<Raw> in(Map<String, String> values, String place, String name) {
        return Optional.ofNullable(values.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Raw(place, text));
    }

    /// A sentence for each environment variable that is named like a setting and is none.
    public List<String> warnings() {
        var warnings = new ArrayList<String>();
        for (var name : environment.keySet()) {
            if (name.startsWith("FRONTDESK_") && !SettingName.ALL.contains(name)) {
                warnings.add("There is no setting " + name
                        + DidYouMean.nearest(name, SettingName.ALL)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse("."));
            }
        }
        Collections.sort(warnings);
        return warnings;
    }
}
