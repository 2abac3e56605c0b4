package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import java.util.Locale;

/// What a caller hears while something takes longer than it should. Quick: what is not there yet is not
/// waited for.
@FunctionalInterface
public interface Fillers {

    Phrase filler(Business business, Locale language);

    /// @param base64 mu-law at 8 kHz
    record Phrase(String words, byte[] base64) {}
}
