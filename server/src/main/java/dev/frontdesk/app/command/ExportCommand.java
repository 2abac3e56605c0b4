package dev.frontdesk.app.command;

import dev.frontdesk.app.folder.BusinessFolders;
import dev.frontdesk.app.folder.FolderRules;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.business.BusinessFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a business's folder as it was imported, from the running server when there is one.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write a business's folder: settings and knowledge, as they were imported.")
final class ExportCommand implements Callable<Integer> {

    private final Wiring wiring;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Parameters(index = "0", paramLabel = "SLUG", description = "the business")
    @SuppressWarnings("NullAway.Init")
    private String slug;

    @Parameters(index = "1", paramLabel = "DIR", description = "a new or empty folder, or an earlier export")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    ExportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!slug.matches("[a-z0-9][a-z0-9-]{0,62}")) {
            throw new UserError("\"" + slug + "\" is not a business's slug.");
        }
        refuseForeign();
        var settings = options.settings(wiring.source(), spec.commandLine().getErr());
        var folder = folder(settings).orElseThrow(() -> new UserError("There is no business \"" + slug + "\"."));
        try {
            BusinessFolders.write(folder, directory);
        } catch (UncheckedIOException failed) {
            throw new UserError("Could not write to " + directory + ": " + failed.getMessage());
        }
        spec.commandLine().getOut().println("Exported " + slug + " to " + directory + ".");
        return 0;
    }

    /// A folder with other things in it is most likely a slip.
    private void refuseForeign() {
        if (!Files.exists(directory) || Files.exists(directory.resolve(FolderRules.SETTINGS))) {
            return;
        }
        try (var files = Files.list(directory)) {
            if (files.findAny().isPresent()) {
                throw new UserError(directory + " holds other files; name a new or empty folder.");
            }
        } catch (IOException notAFolder) {
            throw new UserError(directory + " is not a folder that can be read.");
        }
    }

    private Optional<BusinessFolder> folder(Settings settings) {
        var server = RunningServer.on(settings.storage().dataDir());
        if (server.isEmpty()) {
            return wiring.store().folder(settings, slug);
        }
        try (var remote = new RemoteStore(server.get())) {
            return remote.folder(slug);
        }
    }
}
