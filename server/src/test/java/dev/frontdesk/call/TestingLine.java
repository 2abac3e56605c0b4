package dev.frontdesk.call;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A line that notes what it was told.
final class TestingLine implements Line {

    final List<String> sent = new ArrayList<>();
    boolean closed;

    @Override
    public void audio(byte[] base64, int offset, int length) {
        sent.add("audio " + new String(base64, offset, length, StandardCharsets.US_ASCII).length());
    }

    @Override
    public void mark(String name) {
        sent.add("mark " + name);
    }

    @Override
    public void clear() {
        sent.add("clear");
    }

    @Override
    public void close(String reason) {
        closed = true;
        sent.add("close " + reason);
    }

    /// The mark sent last.
    String lastMark() {
        return sent.reversed().stream()
                .filter(line -> line.startsWith("mark "))
                .findFirst()
                .orElseThrow()
                .substring(5);
    }

    long clears() {
        return sent.stream().filter("clear"::equals).count();
    }
}
