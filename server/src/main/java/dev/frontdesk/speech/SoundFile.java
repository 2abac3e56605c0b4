package dev.frontdesk.speech;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A recording as somebody made it: a voice note, an upload.
///
/// @param bytes the whole file; not copied
@SuppressWarnings("ArrayRecordComponent")
public record SoundFile(Format format, byte[] bytes) {

    /// The formats that vendors of recognisers read, whatever is inside them.
    public enum Format {
        WAV("wav", "audio/wav audio/x-wav audio/wave audio/vnd.wave"),
        MP3("mp3", "audio/mpeg audio/mp3"),
        OGG("ogg", "audio/ogg application/ogg"),
        WEBM("webm", "audio/webm video/webm"),
        M4A("m4a", "audio/mp4 audio/m4a audio/x-m4a"),
        FLAC("flac", "audio/flac audio/x-flac");

        private final String ending;
        private final String types;

        /// @param types the usual one first
        Format(String ending, String types) {
            this.ending = ending;
            this.types = types;
        }

        /// Of a file's name, without the dot.
        public String ending() {
            return ending;
        }

        /// The usual media type.
        public String type() {
            return types().getFirst();
        }

        private List<String> types() {
            return List.of(types.split(" "));
        }

        /// @param type a media type; parameters such as `codecs` do not count
        public static Optional<Format> of(String type) {
            var bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(format -> format.types().contains(bare))
                    .findFirst();
        }
    }
}
