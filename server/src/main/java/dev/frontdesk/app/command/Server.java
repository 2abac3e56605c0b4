package dev.frontdesk.app.command;

import dev.frontdesk.app.settings.Settings;

/// The server as `run` sees it.
@FunctionalInterface
public interface Server {

    /// Starts and serves until the process is told to stop.
    ///
    /// @throws UserError when it cannot start for a reason the operator can mend
    void start(Settings settings, Examples examples);
}
