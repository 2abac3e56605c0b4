package dev.frontdesk.app.command;

import dev.frontdesk.app.folder.BusinessFolders;
import dev.frontdesk.app.folder.FolderReading;
import dev.frontdesk.app.folder.FolderRules;
import dev.frontdesk.app.settings.SettingsReader;
import dev.frontdesk.app.settings.Tokens;
import dev.frontdesk.business.BusinessId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Looks at everything that is configured, and says all that is wrong with it.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Check the settings, the examples and the folders given; print every mistake with its place.")
final class CheckCommand implements Callable<Integer> {

    private static final BusinessId NOBODY = new BusinessId(new UUID(0, 0));

    private final Wiring wiring;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Parameters(paramLabel = "DIR", description = "folders of businesses")
    private final List<Path> folders = new ArrayList<>();

    CheckCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var mistakes = new ArrayList<>(settings());
        var all = Stream.concat(Examples.all(wiring.source().home()).stream(), folders.stream())
                .distinct()
                .toList();
        var live = new LiveVoice(options.raw(wiring.source()));
        var led = new LedModels(options.raw(wiring.source()));
        all.forEach(folder -> mistakes.addAll(folder(folder, live, led)));
        mistakes.addAll(sharedNumbers());
        mistakes.forEach(out::println);
        out.println(
                mistakes.isEmpty()
                        ? "No mistakes in the settings and " + all.size()
                                + (all.size() == 1 ? " business." : " businesses.")
                        : mistakes.size() + (mistakes.size() == 1 ? " mistake." : " mistakes."));
        return mistakes.isEmpty() ? 0 : FrontdeskCommand.mistakes();
    }

    private List<String> settings() {
        var source = wiring.source();
        var raw = options.raw(source);
        raw.warnings().forEach(spec.commandLine().getErr()::println);
        return switch (SettingsReader.read(raw, source.home(), Tokens::random)) {
            case SettingsReader.Read read -> List.of();
            case SettingsReader.Mistakes(var mistakes) -> mistakes;
        };
    }

    private List<String> folder(Path folder, LiveVoice live, LedModels led) {
        var lines = spec.commandLine();
        return switch (BusinessFolders.read(folder, NOBODY)) {
            case FolderReading.Read read -> {
                read.leftOut().forEach(path -> lines.getOut().println(folder + ": " + FolderRules.notRead(path)));
                live.lacks(read.business()).forEach(lines.getErr()::println);
                led.lacks(read.business()).forEach(lines.getErr()::println);
                yield List.of();
            }
            case FolderReading.Wrong(var mistakes) ->
                mistakes.stream().map(Object::toString).toList();
        };
    }

    /// A number leads to one business only: the examples must be loadable together.
    private List<String> sharedNumbers() {
        Map<String, String> owners = new HashMap<>();
        var mistakes = new ArrayList<String>();
        for (var folder : Examples.all(wiring.source().home())) {
            if (BusinessFolders.read(folder, NOBODY) instanceof FolderReading.Read read) {
                for (var number : read.business().profile().reach().numbers()) {
                    var other = owners.putIfAbsent(number, read.business().slug());
                    if (other != null) {
                        mistakes.add(folder.resolve("business.yaml") + ":1: found the number of " + other
                                + " at numbers, expected a number of its own");
                    }
                }
            }
        }
        return mistakes;
    }
}
