package dev.frontdesk.admin;

import dev.frontdesk.business.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next to be sent as `cursor` for the following part; null at the end
record ListView<T>(List<T> items, @Nullable String next) {

    static <S, T> ListView<T> of(Page<S> page, Function<S, T> view) {
        return new ListView<>(page.items().stream().map(view).toList(), page.next());
    }
}
