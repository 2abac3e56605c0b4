package dev.frontdesk.speech;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Speech that was made before, for what is said again and again: greetings, questions, "one moment". A text
/// is kept when it is made for the second time, so that what concerns one caller is not. Bounded in bytes,
/// least recently used goes first. Thread-safe.
public final class PhraseCache {

    /// Longer texts are seldom said twice.
    static final int LONGEST_TEXT = 300;

    private static final int MOST_SEEN = 20_000;

    private final long mostBytes;
    private final Map<Key, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Integer> seen = new HashSet<>();
    private long bytes;
    private long hits;
    private long misses;

    public PhraseCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// Whose voice says what, how.
    public record Key(String vendor, String voice, Locale language, boolean slowly, String text) {}

    /// @return base64 mu-law; null when it is not kept
    public synchronized byte @Nullable [] find(Key key) {
        var found = kept.get(key);
        if (found == null) {
            misses++;
        } else {
            hits++;
        }
        return found;
    }

    /// It was made. Kept from the second time on, or at once.
    ///
    /// @param common whether it is known to be said often
    public synchronized void made(Key key, byte[] base64, boolean common) {
        if (key.text().length() > LONGEST_TEXT || base64.length == 0 || base64.length > mostBytes / 4) {
            return;
        }
        if (!common && isNew(key)) {
            return;
        }
        var before = kept.put(key, base64);
        bytes += base64.length - (before == null ? 0 : before.length);
        var oldest = kept.entrySet().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    private boolean isNew(Key key) {
        if (seen.size() >= MOST_SEEN) {
            seen.clear();
        }
        return seen.add(key.hashCode());
    }

    public synchronized long hits() {
        return hits;
    }

    public synchronized long misses() {
        return misses;
    }
}
