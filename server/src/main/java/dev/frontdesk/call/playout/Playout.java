package dev.frontdesk.call.playout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ledger of what was sent to the line and what of it the caller heard. Whoever sends sound tells it, item
/// by item (an item is a reply or a sentence of it, by any id), asks for marks and sends them behind the sound,
/// and tells which came back.
///
/// Times (`now`) are milliseconds of the call and never run back. Sound is counted in samples of the line, 8 to
/// the millisecond, which are bytes of mu-law. Bounded: at most 64 items are remembered. Not thread-safe: one for
/// each call, on the thread that sends its sound.
public final class Playout {

    private static final int MOST_ITEMS = 64;
    private static final int MOST_STRETCHES = 256;

    /// How long after its end by the clock sound counts as heard although its mark has not come back.
    private static final int LOST_MARK_MILLIS = 2_000;

    /// Where an item's sound lies on the line.
    private static final class Stretch {
        private final Item item;
        private final long start;
        private long end;

        Stretch(Item item, long start) {
            this.item = item;
            this.start = start;
            this.end = start;
        }

        long heard(long position) {
            return Math.max(0, Math.min(end, position) - start);
        }
    }

    private final Line line = new Line();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Deque<Stretch> stretches = new ArrayDeque<>();

    /// So many samples of an item were sent. After a clear the item goes on where it had been heard to.
    public void sent(String item, int samples, long now) {
        settle(now);
        Stretch last = stretches.peekLast();
        if (last == null || (!last.item.id.equals(item) && stretches.size() < MOST_STRETCHES)) {
            last = new Stretch(item(item), line.sent());
            stretches.addLast(last);
        }
        line.send(samples, now);
        last.item.receive(samples);
        last.end += samples;
    }

    /// Words of an item; they are added to those before.
    ///
    /// @param alignment when they are spoken; null: they are spread over the item's sound
    public void text(String item, String words, @Nullable Alignment alignment) {
        item(item).spoken.add(words, alignment);
    }

    /// All sound of an item has been sent.
    public void finished(String item) {
        item(item).finish();
    }

    /// A name for a mark to send now, behind all that was sent so far: short, with a number that only rises.
    public String mark() {
        return line.mark();
    }

    /// A mark came back: what was sent before it has been heard.
    ///
    /// @return false, and nothing counts, for a mark that a clear dropped (lines send those back too), that came
    ///     back already, or that is unknown
    public boolean markHeard(String name, long now) {
        return line.passed(name, now);
    }

    /// The line is told to drop what it has not played. Right to call at any time, also when nothing is known to
    /// be on the line.
    ///
    /// @return the items that were cut off, in their order, with what was heard of each
    public List<Heard> clear(long now) {
        settle(now);
        long position = line.heard(now);
        List<Item> cut = new ArrayList<>();
        for (Stretch stretch : stretches) {
            long heard = stretch.heard(position);
            stretch.item.settle(heard);
            stretch.item.drop(stretch.end - stretch.start - heard);
            if (!cut.contains(stretch.item)) {
                cut.add(stretch.item);
            }
        }
        stretches.clear();
        line.clear(now);
        return cut.stream().map(item -> item.heard(0)).toList();
    }

    /// What has been heard of an item; null when it is unknown or forgotten.
    public @Nullable Heard heard(String item, long now) {
        settle(now);
        Item known = items.get(item);
        return known == null ? null : known.heard(playing(known, now));
    }

    /// The words heard of an item; empty when it is unknown or forgotten.
    public String heardText(String item, long now) {
        Heard heard = heard(item, now);
        return heard == null ? "" : heard.text();
    }

    /// The items that are over (heard to their end, or cut off), in their order; they are forgotten.
    public List<Heard> collect(long now) {
        settle(now);
        List<Heard> over = new ArrayList<>();
        for (Iterator<Item> each = items.values().iterator(); each.hasNext(); ) {
            Item item = each.next();
            if (item.over()) {
                over.add(item.heard(0));
                each.remove();
            }
        }
        return over;
    }

    /// Milliseconds of sound that the caller has still to hear.
    public long buffered(long now) {
        return Math.max(0, line.remaining(now));
    }

    /// By the clock, the line has played everything.
    public boolean idle(long now) {
        return line.remaining(now) <= 0;
    }

    /// The caller has heard everything, and the marks say so: now one may hang up. A mark that is lost holds this
    /// up for two seconds at most.
    public boolean heardAll(long now) {
        return idle(now) && (!line.marksPending() || line.remaining(now) <= -LOST_MARK_MILLIS);
    }

    private long playing(Item item, long now) {
        long position = line.heard(now);
        long playing = 0;
        for (Stretch stretch : stretches) {
            if (stretch.item == item) {
                playing += stretch.heard(position);
            }
        }
        return playing;
    }

    /// Books the stretches that have been heard to their end.
    private void settle(long now) {
        long position = line.heard(now);
        for (Stretch first = stretches.peekFirst();
                first != null && first.end <= position;
                first = stretches.peekFirst()) {
            first.item.settle(first.end - first.start);
            stretches.removeFirst();
        }
    }

    private Item item(String id) {
        Item known = items.get(id);
        if (known != null) {
            return known;
        }
        if (items.size() == MOST_ITEMS) {
            items.remove(items.keySet().iterator().next());
        }
        Item fresh = new Item(id);
        items.put(id, fresh);
        return fresh;
    }
}
