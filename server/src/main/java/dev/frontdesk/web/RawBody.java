package dev.frontdesk.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// A request whose body was read into memory, so that a signature can be checked over the very bytes
/// that are parsed afterwards. The body can be read as often as wanted; it no longer counts as
/// parameters, so a form is read from [#bytes()].
public final class RawBody extends HttpServletRequestWrapper {

    private final byte[] bytes;

    private RawBody(HttpServletRequest request, byte[] bytes) {
        super(request);
        this.bytes = bytes;
    }

    /// Reads the body of a request that nobody has read yet.
    ///
    /// @param limit in bytes
    /// @throws ResponseStatusException 413 when there is more
    public static RawBody of(HttpServletRequest request, int limit) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "The body may have at most " + limit / 1024 + " kB.");
        }
        return new RawBody(request, bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(new ByteArrayInputStream(bytes));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replay(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is in memory; read it");
        }
    }
}
