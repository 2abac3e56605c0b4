package dev.frontdesk.store;

import dev.frontdesk.call.RecordingFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that is written beside its place and moved there when it is whole and on the disk.
final class FolderPending extends RecordingFiles.Pending {

    private static final Logger LOG = LoggerFactory.getLogger(FolderPending.class);

    private final Path file;
    private final Path part;
    private final FileChannel channel;
    private boolean over;

    FolderPending(Path file) throws IOException {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.channel = FileChannel.open(
                part,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var buffer = ByteBuffer.wrap(bytes, offset, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        if (!over) {
            channel.force(true);
            channel.close();
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            over = true;
        }
    }

    @Override
    public void drop() {
        if (!over) {
            over = true;
            try {
                channel.close();
                Files.deleteIfExists(part);
            } catch (IOException e) {
                LOG.warn("What was written of a recording stays until it is swept", e);
            }
        }
    }
}
