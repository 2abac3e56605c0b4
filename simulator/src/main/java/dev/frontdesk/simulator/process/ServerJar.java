package dev.frontdesk.simulator.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the server's runnable jar from the repository's root or from one of its modules.
public final class ServerJar {

    private ServerJar() {}

    public static Optional<Path> find() {
        return List.of("server/target/frontdesk-run.jar", "../server/target/frontdesk-run.jar").stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .map(path -> path.toAbsolutePath().normalize())
                .findFirst();
    }
}
