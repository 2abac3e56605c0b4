package dev.frontdesk.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL server process of one cluster folder, as its `postmaster.pid` names it.
final class Postmaster {

    private static final Logger log = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration FAST = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE = Duration.ofSeconds(15);

    private final PostgresBinaries binaries;
    private final PostgresAccount account;
    private final Path cluster;

    /// @param cluster the real path of the folder
    Postmaster(PostgresBinaries binaries, PostgresAccount account, Path cluster) {
        this.binaries = binaries;
        this.account = account;
        this.cluster = cluster;
    }

    /// Stops the server a killed program has left behind, and removes what it left of its pid file.
    void clearOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        if (running().isPresent()) {
            log.info("stopping the PostgreSQL that an earlier run left behind");
            stop();
        }
        Files.deleteIfExists(pidFile());
    }

    /// Waits until it has ended: first what is running is broken off and all is written out; a server that
    /// does not manage that in time is stopped at once, and recovers when it next starts.
    void stop() {
        var server = running();
        if (server.isEmpty() || control("fast", FAST) || control("immediate", IMMEDIATE)) {
            return;
        }
        log.warn("PostgreSQL does not stop; killing it");
        server.get().destroyForcibly();
        server.get().onExit().orTimeout(IMMEDIATE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /// The process, if it is alive and really the server of this folder: the number in a stale pid file may
    /// be anyone's by now.
    Optional<ProcessHandle> running() {
        return pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive).filter(this::servesThisCluster);
    }

    private boolean control(String mode, Duration deadline) {
        var arguments =
                List.of("stop", "-D", cluster.toString(), "-m", mode, "-w", "-t", Long.toString(deadline.toSeconds()));
        account.run(deadline.plusSeconds(5), binaries.program("pg_ctl"), arguments);
        return running().isEmpty();
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<Long> pid() {
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    /// A process of another account may hide its program and its folder, not its command line; one that is
    /// dead and only not waited for has none of them.
    private boolean servesThisCluster(ProcessHandle process) {
        var program = process.info().command().map(Path::of);
        return (program.isEmpty() || program.get().endsWith("postgres")) && isIn(process);
    }

    /// A server works in its cluster folder; where that cannot be asked, the command line names it.
    private boolean isIn(ProcessHandle process) {
        var workplace = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.isSameFile(workplace.toRealPath(), cluster);
        } catch (IOException notLinuxOrHidden) {
            return Arrays.asList(process.info().arguments().orElse(new String[0]))
                    .contains(cluster.toString());
        }
    }
}
