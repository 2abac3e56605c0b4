package dev.frontdesk.store;

import dev.frontdesk.call.RecordingFiles;
import dev.frontdesk.call.RecordingShelf;
import java.io.IOException;
import java.io.OutputStream;

/// A recording on its way into a sealed file.
final class SealedReel implements RecordingShelf.Reel {

    private final RecordingFiles.Pending file;
    private final OutputStream sealing;
    private final Keeping keeping;
    private long bytes;

    /// What is done when the file is whole.
    interface Keeping {

        /// @param bytes of sound
        void keep(long bytes) throws IOException;
    }

    SealedReel(RecordingFiles.Pending file, OutputStream sealing, Keeping keeping) {
        this.file = file;
        this.sealing = sealing;
        this.keeping = keeping;
    }

    @Override
    public void write(byte[] sound, int length) throws IOException {
        sealing.write(sound, 0, length);
        bytes += length;
    }

    @Override
    public void keep() throws IOException {
        sealing.close();
        keeping.keep(bytes);
    }

    @Override
    public void drop() {
        file.drop();
    }
}
