package dev.frontdesk.app;

import dev.frontdesk.app.command.FrontdeskCommand;
import dev.frontdesk.app.command.Wiring;
import dev.frontdesk.app.settings.SettingsSource;
import dev.frontdesk.app.start.FrontdeskServer;
import dev.frontdesk.app.start.LocalStore;
import dev.frontdesk.app.understand.UnderstandLines;

/// Where the program starts. Names what stands behind the commands and starts none of it: a command
/// that does not need the server does not wait for it.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var wiring =
                new Wiring(SettingsSource.ofProcess(), new FrontdeskServer(), new LocalStore(), UnderstandLines::run);
        System.exit(FrontdeskCommand.execute(wiring, arguments));
    }
}
