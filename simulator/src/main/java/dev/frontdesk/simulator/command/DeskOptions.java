package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.desk.DeskAddress;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.RunningFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the running server is: what its data folder says, unless told otherwise.
final class DeskOptions {

    static final String HOW_TO_START = "No server is running here; start one with ./frontdesk in another terminal.";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The server's data folder (default: $FRONTDESK_DATA_DIR, else data beside ./frontdesk).")
    Path data = usual(System.getenv("FRONTDESK_DATA_DIR"), System.getProperty("frontdesk.home"));

    @Option(names = "--url", paramLabel = "URL", description = "The server's address (default: from the data folder).")
    @Nullable
    String url;

    @Option(names = "--token", paramLabel = "TOKEN", description = "Bearer token (default: from the data folder).")
    @Nullable
    String token;

    @Option(
            names = "--auth-token",
            paramLabel = "TOKEN",
            description = "What Twilio signs with (default: from the data folder).")
    @Nullable
    String authToken;

    /// Where `./frontdesk` keeps its data when nobody says otherwise. The launcher tells the simulator
    /// where its repository is, so that this is the same folder from wherever it is called.
    static Path usual(@Nullable String configured, @Nullable String home) {
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured);
        }
        return Path.of(home == null ? "" : home, "data");
    }

    /// Empty when there is no server, or it does not answer.
    Optional<DeskConnection> connection() {
        return address().map(DeskConnection::to).filter(connection -> new Rest(connection).isReady());
    }

    private Optional<DeskAddress> address() {
        var written = new RunningFile(data).read();
        if (url == null && written.isEmpty()) {
            return Optional.empty();
        }
        var base = written.orElse(new DeskAddress(url == null ? "" : url, url == null ? "" : url, "", "", ""));
        return Optional.of(new DeskAddress(
                url == null ? base.url() : url,
                url == null || written.isPresent() ? base.publicUrl() : url,
                token == null ? base.token() : token,
                base.accountSid(),
                authToken == null ? base.authToken() : authToken));
    }
}
