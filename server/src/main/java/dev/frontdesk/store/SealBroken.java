package dev.frontdesk.store;

/// Sealed content cannot be opened: wrong key, wrong place or altered. Says what kind of content it
/// was, never what was in it.
public final class SealBroken extends RuntimeException {

    SealBroken(String purpose, String reason) {
        super("Sealed content (" + purpose + ") cannot be opened: " + reason);
    }
}
