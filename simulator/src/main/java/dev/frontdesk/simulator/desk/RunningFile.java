package dev.frontdesk.simulator.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// `running.json`, which a server writes into its data folder while it runs.
public final class RunningFile {

    private final Path file;

    public RunningFile(Path dataFolder) {
        this.file = dataFolder.resolve("running.json");
    }

    /// Empty when no server has written one, or when it is being written.
    public Optional<DeskAddress> read() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(address(Json.MAPPER.readTree(file)));
        } catch (JacksonException halfWritten) {
            return Optional.empty();
        }
    }

    private static DeskAddress address(JsonNode json) {
        var url = json.path("url").asString("http://localhost:8080");
        return new DeskAddress(
                url,
                json.path("publicUrl").asString(url),
                json.path("token").asString(""),
                json.path("twilioAccountSid").asString(""),
                json.path("twilioAuthToken").asString(""));
    }
}
