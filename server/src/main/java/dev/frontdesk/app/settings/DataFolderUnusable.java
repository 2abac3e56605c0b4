package dev.frontdesk.app.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The program cannot keep its files where it was told to. The message is a sentence for whoever starts it, and says
/// what to do.
public final class DataFolderUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderUnusable(String sentence) {
        super(sentence);
    }

    private DataFolderUnusable(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /// A file in the folder could not be read or written.
    public static DataFolderUnusable because(Path dataDir, IOException failed) {
        return new DataFolderUnusable(
                "The data folder " + dataDir.toAbsolutePath() + " cannot be used: " + reason(failed)
                        + ". Let this account write there, or choose another folder with --data.",
                failed);
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException denied -> denied(Path.of(denied.getFile()));
            case FileAlreadyExistsException taken -> taken.getFile() + " is a file";
            case FileSystemException other when other.getReason() == null -> other.getFile() + " cannot be made";
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            default -> String.valueOf(failed.getMessage());
        };
    }

    private static String denied(Path file) {
        return Files.exists(file)
                ? file + " may not be read or written"
                : "nothing may be made in " + file.toAbsolutePath().getParent();
    }
}
