package dev.frontdesk.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.frontdesk.business.Page;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Where a page of a list ended: the last item's time and id.
record Cursor(Instant at, UUID id) {

    /// Before everything, in lists that begin with the oldest.
    static final Cursor EARLIEST = new Cursor(Instant.EPOCH, new UUID(0, 0));

    /// Before everything, in lists that begin with the newest.
    static final Cursor LATEST = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    /// @throws IllegalArgumentException when it was not made by [#text]
    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 2);
            Cursor cursor = new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
            if (cursor.at.isBefore(EARLIEST.at) || cursor.at.isAfter(LATEST.at)) {
                throw new IllegalArgumentException("Not a time of this list");
            }
            return cursor;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("Not a cursor of this list", e);
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(UTF_8));
    }

    OffsetDateTime time() {
        return at.atOffset(ZoneOffset.UTC);
    }

    /// @param found one more than `limit` when the list goes on
    static <T> Page<T> page(List<T> found, int limit, Function<T, Cursor> place) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, place.apply(items.getLast()).text());
    }
}
