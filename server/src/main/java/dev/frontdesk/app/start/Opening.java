package dev.frontdesk.app.start;

import dev.frontdesk.app.command.UserError;
import dev.frontdesk.app.database.Database;
import dev.frontdesk.app.database.DatabaseSettings;
import dev.frontdesk.app.database.DatabaseUnusable;
import dev.frontdesk.app.database.Databases;
import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.app.settings.Settings;
import java.util.Optional;

/// Opens the database that the settings name.
final class Opening {

    private Opening() {}

    /// @throws UserError when it cannot be used
    static Database open(Settings settings, Secret root) {
        Logs.begin();
        try {
            return new Databases(root.keyBytes()).open(database(settings));
        } catch (DatabaseUnusable unusable) {
            throw new UserError(Optional.ofNullable(unusable.getMessage()).orElse("The database cannot be used."));
        }
    }

    private static DatabaseSettings database(Settings settings) {
        var external = settings.storage().database();
        if (external == null) {
            return DatabaseSettings.Local.in(settings.storage().dataDir());
        }
        var password = external.password();
        return new DatabaseSettings.External(
                external.url(),
                Optional.ofNullable(external.user()).orElse("postgres"),
                password == null ? "" : password.value());
    }
}
