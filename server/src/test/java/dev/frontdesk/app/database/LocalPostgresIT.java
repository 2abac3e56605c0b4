package dev.frontdesk.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    private static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    @TempDir
    private Path data;

    @Test
    void whatIsCommittedIsOnTheDisk() throws SQLException {
        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            for (var password : new String[] {"", "postgres"}) {
                var properties = new Properties();
                properties.setProperty("user", "postgres");
                properties.setProperty("password", password);
                assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), properties)
                                .close())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
        }
    }

    @Test
    void thePasswordIsReadableByTheOwnerOnly() throws IOException {
        LocalPostgres.start(data, PROGRAMS).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.password"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("postgres.init")).doesNotExist();
    }

    @Test
    void listensOnThisMachineOnly() throws SQLException {
        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void closingStopsTheServerAndTheNextStartFindsTheData() throws SQLException {
        ProcessHandle process;
        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            process = postmaster();
            tell(server, "CREATE TABLE kept AS SELECT 'committed' AS word");
        }
        assertThat(serves(process)).isFalse();
        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void aSecondProgramOnTheFolderIsToldThatItIsInUse() {
        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            assertThatThrownBy(() -> LocalPostgres.start(data, PROGRAMS))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("in use");
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void theServerOfAKilledProgramIsStoppedAndItsDataKept() throws Exception {
        var program = startElsewhere();
        var orphan = postmaster();
        assertThatThrownBy(() -> LocalPostgres.start(data, PROGRAMS))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("in use");
        program.destroyForcibly().waitFor();
        assertThat(serves(orphan)).as("the server outlives the program").isTrue();

        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            assertThat(serves(orphan)).isFalse();
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    @Timeout(60)
    void programAndServerKilledTogetherLoseNothing() throws Exception {
        var program = startElsewhere();
        var orphan = postmaster();
        program.destroyForcibly().waitFor();
        orphan.destroyForcibly();
        while (serves(orphan)) {
            Thread.onSpinWait();
        }

        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void aStalePidFileThatNamesSomebodyElseHarmsNobody() throws Exception {
        LocalPostgres.start(data, PROGRAMS).close();
        var bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    data.resolve("postgres").resolve("postmaster.pid"),
                    bystander.pid() + "\n" + data.resolve("postgres") + "\n0\n1\n\n127.0.0.1\n0 0\nready\n");

            try (var server = LocalPostgres.start(data, PROGRAMS)) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
                assertThat(bystander.isAlive()).isTrue();
            }
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void aFolderLeftHalfMadeIsMadeAgain() throws Exception {
        Files.createDirectories(data.resolve("postgres.new").resolve("base"));
        Files.writeString(data.resolve("postgres.new").resolve("PG_VERSION"), "17\n");

        try (var server = LocalPostgres.start(data, PROGRAMS)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
        assertThat(data.resolve("postgres.new")).doesNotExist();
    }

    private Process startElsewhere() throws IOException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartedElsewhere.class.getName(),
                        data.toString(),
                        PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = program.inputReader().lines().filter("ready"::equals).findFirst();
        assertThat(said).contains("ready");
        return program;
    }

    private ProcessHandle postmaster() {
        try (var lines = Files.lines(data.resolve("postgres").resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A dead process nobody has waited for still has a number, but no program.
    private static boolean serves(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static String ask(LocalPostgres server, String question) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), "postgres", server.superuserPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void tell(LocalPostgres server, String order) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.url("postgres"), "postgres", server.superuserPassword());
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
