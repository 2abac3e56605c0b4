package dev.frontdesk.app.command;

import dev.frontdesk.app.settings.SettingsSource;

/// What the commands stand on.
public record Wiring(SettingsSource source, Server server, DirectStore store, UnderstandLines understand) {}
