package dev.frontdesk.app.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The server that works on a data folder now, as its `running.json` says.
record RunningServer(URI url, String token) {

    /// Empty when there is none; a file left by a process that has died counts as none.
    static Optional<RunningServer> on(Path dataDir) {
        var file = dataDir.resolve("running.json");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            var json = JsonMapper.shared().readTree(file);
            return isAlive(json)
                    ? Optional.of(new RunningServer(
                            URI.create(json.path("url").asString("")),
                            json.path("token").asString("")))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isAlive(JsonNode json) {
        return ProcessHandle.of(json.path("pid").asLong(0))
                .map(ProcessHandle::isAlive)
                .orElse(false);
    }
}
