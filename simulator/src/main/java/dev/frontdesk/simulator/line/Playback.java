package dev.frontdesk.simulator.line;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// The sound Twilio holds for the caller's ear, and the marks in it. Used by one thread; plays nothing by itself.
final class Playback {

    /// Ten minutes. No server has that much to say.
    private static final int MOST_BYTES = 10 * 60 * 8000;

    private record Marker(String name, long position) {}

    private final Deque<byte[]> chunks = new ArrayDeque<>();
    private final Deque<Marker> markers = new ArrayDeque<>();
    private long added;
    private long taken;

    /// @return whether there was room
    boolean add(byte[] audio) {
        if (added - taken + audio.length > MOST_BYTES) {
            return false;
        }
        chunks.add(audio);
        added += audio.length;
        return true;
    }

    void mark(String name) {
        markers.add(new Marker(name, added));
    }

    /// The next sound to be heard: so many bytes, or what there is.
    byte[] next(int most) {
        var audio = new ByteArrayOutputStream(most);
        while (audio.size() < most && !chunks.isEmpty()) {
            var chunk = chunks.remove();
            var wanted = Math.min(chunk.length, most - audio.size());
            audio.write(chunk, 0, wanted);
            if (wanted < chunk.length) {
                chunks.addFirst(Arrays.copyOfRange(chunk, wanted, chunk.length));
            }
        }
        taken += audio.size();
        return audio.toByteArray();
    }

    /// Marks before which all sound was played, once each.
    List<String> reached() {
        var reached = new ArrayList<String>();
        while (!markers.isEmpty() && markers.getFirst().position() <= taken) {
            reached.add(markers.remove().name());
        }
        return reached;
    }

    /// Takes everything that was not played; its marks are then reached.
    byte[] drop() {
        return next((int) (added - taken));
    }
}
