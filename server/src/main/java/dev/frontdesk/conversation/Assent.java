package dev.frontdesk.conversation;

import org.jspecify.annotations.Nullable;

/// What a contact answered whom a model hears by itself, for a tool that needs a yes.
///
/// @param to what had been read back when they began to answer; null when nothing had
/// @param words theirs, as they were written down, or the keys they pressed; empty while nobody knows them
/// @param keyed whether they answered on the keypad
public record Assent(@Nullable ReadBack to, String words, boolean keyed) {

    /// Nobody has answered anything.
    public static final Assent NONE = new Assent(null, "", false);

    /// Whether what they said is known.
    public boolean isKnown() {
        return !words.isBlank();
    }
}
