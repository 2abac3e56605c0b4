package dev.frontdesk.app.folder;

import dev.frontdesk.business.document.yaml.Mistake;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads one file as UTF-8, to the byte.
final class TextFile {

    private TextFile() {}

    /// The text; empty, with a mistake, when it is too large, not UTF-8 or not readable.
    ///
    /// @param name how mistakes name the file
    static Optional<String> read(Path file, String name, List<Mistake> mistakes) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(FolderRules.MOST_BYTES + 1);
            if (bytes.length > FolderRules.MOST_BYTES) {
                mistakes.add(
                        Mistake.inWhole(name, "more than a megabyte", "at most " + FolderRules.MOST_BYTES + " bytes"));
                return Optional.empty();
            }
            return decoded(bytes, name, mistakes);
        } catch (IOException unreadable) {
            mistakes.add(Mistake.inWhole(name, "a file that cannot be read", "a file you may read"));
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, String name, List<Mistake> mistakes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(decoder.decode(in).toString());
        } catch (CharacterCodingException wrong) {
            // The buffer stops before the byte that is wrong.
            int line = 1;
            int column = 1;
            for (int at = 0; at < in.position(); at++) {
                column = bytes[at] == '\n' ? 1 : column + 1;
                line += bytes[at] == '\n' ? 1 : 0;
            }
            mistakes.add(new Mistake(name, line, column, "", "bytes that are not UTF-8", "text saved as UTF-8"));
            return Optional.empty();
        }
    }
}
