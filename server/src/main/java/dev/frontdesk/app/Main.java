package dev.frontdesk.app;

import dev.frontdesk.app.command.FrontdeskCommand;
import dev.frontdesk.app.command.UnderstandLines;
import dev.frontdesk.app.command.UserError;
import dev.frontdesk.app.command.Wiring;
import dev.frontdesk.app.settings.SettingsSource;
import dev.frontdesk.app.start.FrontdeskServer;
import dev.frontdesk.app.start.LocalStore;

/// Where the program starts. Names what stands behind the commands and starts none of it: a command
/// that does not need the server does not wait for it.
public final class Main {

    private static final UnderstandLines UNDERSTAND = (in, out, clock) -> {
        throw new UserError("This build understands nothing yet.");
    };

    private Main() {}

    public static void main(String[] arguments) {
        var wiring = new Wiring(SettingsSource.ofProcess(), new FrontdeskServer(), new LocalStore(), UNDERSTAND);
        System.exit(FrontdeskCommand.execute(wiring, arguments));
    }
}
