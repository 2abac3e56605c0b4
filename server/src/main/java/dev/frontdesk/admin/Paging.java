package dev.frontdesk.admin;

import dev.frontdesk.business.Page;
import dev.frontdesk.web.HttpProblem;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for.
///
/// @param limit 1 to 200
record Paging(int limit, @Nullable String cursor) {

    static final String DEFAULT_LIMIT = "50";

    private static final int LARGEST = 200;
    private static final int LONGEST_CURSOR = 200;

    Paging {
        if (limit < 1 || limit > LARGEST) {
            throw HttpProblem.invalid("limit", "must be between 1 and " + LARGEST);
        }
        if (cursor != null && cursor.length() > LONGEST_CURSOR) {
            throw foreignCursor();
        }
    }

    /// @param list throws IllegalArgumentException for a cursor it has not given
    <T> Page<T> read(BiFunction<Integer, @Nullable String, Page<T>> list) {
        if (cursor == null) {
            return list.apply(limit, null);
        }
        try {
            return list.apply(limit, cursor);
        } catch (IllegalArgumentException foreign) {
            throw foreignCursor();
        }
    }

    static HttpProblem foreignCursor() {
        return HttpProblem.invalid("cursor", "must be a `next` of this list");
    }
}
