package dev.frontdesk.app.wiring;

import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.app.settings.Settings;
import java.util.List;

/// What is there before Spring is, besides the database: checked settings and the secrets of this run.
///
/// @param root every key is derived from it
/// @param bearerTokens tokens with all rights
public record Foundation(Settings settings, Secret root, List<Secret> bearerTokens) {

    public Foundation {
        bearerTokens = List.copyOf(bearerTokens);
    }

    byte[] rootBytes() {
        return root.keyBytes();
    }
}
