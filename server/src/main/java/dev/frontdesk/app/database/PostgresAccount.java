package dev.frontdesk.app.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom PostgreSQL runs as. It refuses to run as root: there it gets a user namespace in which nobody is
/// root, so that files stay root's own; where the kernel forbids those, it runs as another user, who then
/// owns the files.
///
/// @param user who owns the cluster's files, as a number
/// @param prefix put before every PostgreSQL command
record PostgresAccount(int user, List<String> prefix) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ROOT = 0;
    /// The number of `nobody`, in the kernel and on all distributions.
    private static final int NOBODY = 65534;

    static final PostgresAccount NAMESPACE = new PostgresAccount(ROOT, List.of("unshare", "-U"));
    static final PostgresAccount UNPRIVILEGED =
            new PostgresAccount(NOBODY, List.of("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"));

    PostgresAccount {
        prefix = List.copyOf(prefix);
    }

    /// @throws DatabaseUnusable when run as root where neither way works
    static PostgresAccount detect() {
        var system = new UnixSystem();
        var user = Math.toIntExact(system.getUid());
        return user == ROOT ? forRoot() : forUser(user, system.getUsername());
    }

    private static PostgresAccount forRoot() {
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (UNPRIVILEGED.works()) {
            return UNPRIVILEGED;
        }
        throw new DatabaseUnusable("PostgreSQL does not run as root, and this machine offers neither 'unshare -U' nor"
                + " 'setpriv': start Frontdesk as an ordinary user, or set FRONTDESK_DATABASE_URL.");
    }

    /// A user without a name, as containers have them, gets a namespace too: there it is `nobody`, and
    /// PostgreSQL wants a name.
    private static PostgresAccount forUser(int user, @Nullable String name) {
        var nameless = new PostgresAccount(user, NAMESPACE.prefix);
        return name == null && nameless.works() ? nameless : new PostgresAccount(user, List.of());
    }

    Command.Result run(Duration deadline, Path program, List<String> arguments) {
        var words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(arguments);
        return Command.run(words, deadline);
    }

    /// Gives a file or folder, and all below it, to this account. Cheap when it has it already.
    void own(Path path) throws IOException {
        if (!Files.getAttribute(path, "unix:uid").equals(user)) {
            Trees.giveTo(user, path);
        }
    }

    /// @throws DatabaseUnusable when this account cannot reach the folder
    void admitTo(Path folder) throws IOException {
        if (equals(UNPRIVILEGED)) {
            Trees.permit(folder, "rwx--x--x");
            if (!run(PATIENCE, Path.of("test"), List.of("-x", folder.toString()))
                    .worked()) {
                throw new DatabaseUnusable("PostgreSQL runs as another user than root and cannot enter " + folder
                        + ": choose a folder that others may pass through with --data, or start as an ordinary user.");
            }
        }
    }

    private boolean works() {
        return run(PATIENCE, Path.of("id"), List.of("-u")).output().equals(Integer.toString(NOBODY));
    }
}
