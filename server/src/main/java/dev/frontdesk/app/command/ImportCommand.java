package dev.frontdesk.app.command;

import dev.frontdesk.app.folder.BusinessFolders;
import dev.frontdesk.app.folder.FolderReading;
import dev.frontdesk.app.folder.FolderRules;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Loads a folder, through the running server when there is one.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Load a business's folder, replacing the business with its slug.")
final class ImportCommand implements Callable<Integer> {

    private final Wiring wiring;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "DIR", description = "the folder with business.yaml")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    ImportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        var settings = options.settings(wiring.source(), spec.commandLine().getErr());
        return switch (BusinessFolders.read(directory, new BusinessId(UUID.randomUUID()))) {
            case FolderReading.Wrong(var mistakes) -> {
                mistakes.forEach(spec.commandLine().getErr()::println);
                yield FrontdeskCommand.mistakes();
            }
            case FolderReading.Read read -> {
                save(settings, read);
                report(read);
                yield 0;
            }
        };
    }

    private void save(Settings settings, FolderReading.Read read) {
        var server = RunningServer.on(settings.storage().dataDir());
        if (server.isPresent()) {
            try (var remote = new RemoteStore(server.get())) {
                remote.save(read.business().slug(), read.folder());
            }
            return;
        }
        try {
            wiring.store().save(settings, read.business(), read.folder());
        } catch (Businesses.NumberTaken taken) {
            throw new UserError("Not imported: " + taken.getMessage() + ".");
        }
    }

    private void report(FolderReading.Read read) {
        var out = spec.commandLine().getOut();
        read.leftOut().forEach(path -> out.println(FolderRules.notRead(path)));
        var catalogue = read.business().catalogue();
        out.println("Imported " + read.business().slug() + ": "
                + catalogue.services().size() + " services, "
                + catalogue.resources().size() + " resources, "
                + read.folder().articles().size() + " texts.");
    }
}
