package dev.frontdesk.simulator.line;

import dev.frontdesk.simulator.sound.SpokenText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the caller is about to say, frame by frame. Used by one thread.
final class Mouth {

    private static final byte[] SILENCE =
            SpokenText.silence(SpokenText.FRAME_MILLIS).getFirst();

    /// @param answerable see [Moment.Spoke]
    record Saying(String text, List<byte[]> frames, boolean answerable) {}

    private final Deque<Saying> sayings = new ArrayDeque<>();
    private Iterator<byte[]> frames = List.<byte[]>of().iterator();
    private @Nullable Saying current;
    private long began;
    private int silentFrames;

    void add(Saying saying) {
        sayings.add(saying);
    }

    /// After what is being said nothing at all is sent for so many frames, not even silence.
    void addGap(int frames) {
        silentFrames += frames;
    }

    boolean isSpeaking() {
        return current != null || !sayings.isEmpty();
    }

    /// @return null in a gap
    byte @Nullable [] next(long at, TimeLine timeLine) {
        if (!frames.hasNext()) {
            finish(at, timeLine);
            begin(at);
        }
        if (frames.hasNext()) {
            return frames.next();
        }
        if (silentFrames > 0) {
            silentFrames--;
            return null;
        }
        return SILENCE;
    }

    void finish(long at, TimeLine timeLine) {
        if (current != null) {
            timeLine.spoke(new Moment.Spoke(began, at, current.text(), current.answerable()));
            current = null;
        }
    }

    private void begin(long at) {
        current = sayings.poll();
        if (current != null) {
            frames = current.frames().iterator();
            began = at;
        }
    }
}
