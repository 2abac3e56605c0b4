package dev.frontdesk.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/// Throws [BodyTooLarge] once more than `limit` bytes were read.
final class CountedStream extends ServletInputStream {

    private final ServletInputStream source;
    private final long limit;
    private long count;

    CountedStream(ServletInputStream source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = source.read();
        return next < 0 ? next : counted(1, next);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = source.read(buffer, offset, length);
        return read < 0 ? read : counted(read, read);
    }

    private int counted(int bytes, int result) throws BodyTooLarge {
        count += bytes;
        if (count > limit) {
            throw new BodyTooLarge(limit);
        }
        return result;
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }
}
