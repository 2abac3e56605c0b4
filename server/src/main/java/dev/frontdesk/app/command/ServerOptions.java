package dev.frontdesk.app.command;

import dev.frontdesk.app.settings.RawSettings;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.app.settings.SettingsReader;
import dev.frontdesk.app.settings.SettingsSource;
import dev.frontdesk.app.settings.Tokens;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Settings that may stand on the command line.
final class ServerOptions {

    @Option(names = "--port", paramLabel = "P", description = "HTTP port (8080)")
    private @Nullable String port;

    @Option(names = "--media-port", paramLabel = "P", description = "WebSocket port for audio (8081)")
    private @Nullable String mediaPort;

    @Option(names = "--data", paramLabel = "DIR", description = "data folder (./data)")
    private @Nullable String data;

    /// All settings, checked; warnings go to `err`.
    ///
    /// @throws UserError with all mistakes
    Settings settings(SettingsSource source, PrintWriter err) {
        var raw = raw(source);
        raw.warnings().forEach(err::println);
        return switch (SettingsReader.read(raw, source.home(), Tokens::random)) {
            case SettingsReader.Read(var settings) -> settings;
            case SettingsReader.Mistakes(var mistakes) -> throw new UserError(String.join("\n", mistakes));
        };
    }

    RawSettings raw(SettingsSource source) {
        var overrides = new HashMap<String, String>();
        put(overrides, "FRONTDESK_PORT", port);
        put(overrides, "FRONTDESK_MEDIA_PORT", mediaPort);
        put(overrides, "FRONTDESK_DATA_DIR", data);
        return source.raw(overrides);
    }

    private static void put(Map<String, String> overrides, String name, @Nullable String value) {
        if (value != null) {
            overrides.put(name, value);
        }
    }
}
