package dev.frontdesk.app.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// What is done to a folder and all below it; symbolic links are not followed.
final class Trees {

    private Trees() {}

    /// Nothing happens when it is not there.
    static void delete(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            each(root, Files::delete);
        }
    }

    static void giveTo(int user, Path root) throws IOException {
        each(root, path -> Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS));
    }

    static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /// What is in a folder comes before the folder.
    private static void each(Path root, Action action) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                action.on(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                action.on(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private interface Action {
        void on(Path path) throws IOException;
    }
}
