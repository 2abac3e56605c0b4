package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import java.util.Locale;

/// What a caller hears while something takes longer than it should. Quick: what is not there yet is not
/// waited for.
@FunctionalInterface
public interface Fillers {

    /// @param before how many were heard in the same wait: what is heard next differs from the last one
    Phrase filler(Business business, Locale language, int before);

    /// Words and their sound.
    final class Phrase {

        private static final long BYTES_PER_MILLI = 8;

        private final String words;
        private final byte[] base64;

        /// @param base64 mu-law at 8 kHz; not to be changed any more
        public Phrase(String words, byte[] base64) {
            this.words = words;
            this.base64 = base64;
        }

        String words() {
            return words;
        }

        byte[] base64() {
            return base64;
        }

        /// How long it is heard.
        long millis() {
            return base64.length / 4 * 3L / BYTES_PER_MILLI;
        }
    }
}
