package dev.frontdesk.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/// A PostgreSQL server of our own, in a data folder:
///
/// | file | |
/// |---|---|
/// | `postgres` | the cluster |
/// | `postgres.password` | of its superuser, readable by the owner only |
/// | `postgres.log` | what the server says; no values, no statements |
/// | `lock` | held as long as the program runs |
///
/// It listens on this machine only, on a free port, and asks for passwords. What has been committed is on
/// the disk. A server left behind by a killed program is stopped first. Not stopped by a shutdown hook:
/// whoever starts it closes it, after everything that uses it.
public final class LocalPostgres implements AutoCloseable {

    private static final long LOG_LIMIT_BYTES = 10_000_000;

    private final FolderLock lock;
    private final Postmaster postmaster;
    private final Cluster cluster;
    private final int port;

    private LocalPostgres(FolderLock lock, Postmaster postmaster, Cluster cluster, int port) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.cluster = cluster;
        this.port = port;
    }

    /// @param data made when it is not there
    /// @param unpacked where the PostgreSQL programs are unpacked; may be shared by several data folders
    /// @throws DatabaseUnusable when the folder is in use, or the server does not start
    public static LocalPostgres start(Path data, Path unpacked) {
        try {
            Files.createDirectories(
                    data.toAbsolutePath(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var folder = data.toRealPath();
            var lock = FolderLock.take(folder);
            try {
                return start(folder, unpacked.toAbsolutePath(), lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "The database cannot be started in " + data + ": " + e
                            + ". Let this account write there, or choose another folder with --data.",
                    e);
        }
    }

    private static LocalPostgres start(Path data, Path unpacked, FolderLock lock) throws IOException {
        var account = PostgresAccount.detect();
        account.admitTo(data);
        var binaries = PostgresBinaries.unpackedIn(unpacked);
        var cluster = Cluster.in(data, binaries, account);
        var postmaster = new Postmaster(binaries, account, cluster.folder());
        postmaster.clearOrphan();
        var port = new PostgresLaunch(binaries, account, cluster.folder(), logFile(data, account)).onFreePort();
        return new LocalPostgres(lock, postmaster, cluster, port);
    }

    /// Starts afresh when the last one has grown large; one older file is kept.
    private static Path logFile(Path data, PostgresAccount account) throws IOException {
        var log = data.resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, data.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        account.own(log);
        return log;
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /// Of the role `postgres`, which only sets the database up.
    public String superuserPassword() {
        return cluster.superuserPassword();
    }

    /// Breaks off what is running, writes everything out, and waits for the server's end: at most 45 s.
    @Override
    public void close() {
        postmaster.stop();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
