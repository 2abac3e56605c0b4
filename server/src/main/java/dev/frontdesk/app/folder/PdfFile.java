package dev.frontdesk.app.folder;

import dev.frontdesk.business.document.yaml.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// Reads one PDF, to be kept as text: in Base64.
final class PdfFile {

    /// In Base64 a megabyte.
    private static final int MOST_BYTES = FolderRules.MOST_BYTES / 4 * 3;

    private PdfFile() {}

    /// Empty, with a mistake, when it is too large or not readable.
    ///
    /// @param name how mistakes name the file
    static Optional<String> read(Path file, String name, List<Mistake> mistakes) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) {
                return Optional.of(Base64.getEncoder().encodeToString(bytes));
            }
            mistakes.add(Mistake.inWhole(name, "a larger PDF", "at most " + MOST_BYTES + " bytes; leave out pictures"));
        } catch (IOException unreadable) {
            mistakes.add(Mistake.inWhole(name, "a file that cannot be read", "a file you may read"));
        }
        return Optional.empty();
    }

    /// What was read.
    static byte[] bytes(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }
}
