package dev.frontdesk.app;

import dev.frontdesk.app.command.DirectStore;
import dev.frontdesk.app.command.FrontdeskCommand;
import dev.frontdesk.app.command.Server;
import dev.frontdesk.app.command.UnderstandLines;
import dev.frontdesk.app.command.UserError;
import dev.frontdesk.app.command.Wiring;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.app.settings.SettingsSource;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import java.util.Optional;

/// Where the program starts. Names what stands behind the commands and starts none of it: a command
/// that does not need the server does not wait for it.
public final class Main {

    private static final Server SERVER = (settings, examples) -> {
        throw new UserError("This build has no server yet.");
    };

    private static final UnderstandLines UNDERSTAND = (in, out, clock) -> {
        throw new UserError("This build understands nothing yet.");
    };

    private static final DirectStore STORE = new DirectStore() {
        @Override
        public void save(Settings settings, Business business, BusinessFolder folder) {
            throw new UserError("This build has no database yet.");
        }

        @Override
        public Optional<BusinessFolder> folder(Settings settings, String slug) {
            throw new UserError("This build has no database yet.");
        }
    };

    private Main() {}

    public static void main(String[] arguments) {
        var wiring = new Wiring(SettingsSource.ofProcess(), SERVER, STORE, UNDERSTAND);
        System.exit(FrontdeskCommand.execute(wiring, arguments));
    }
}
