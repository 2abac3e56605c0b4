package dev.frontdesk.ops;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Businesses as labels of figures. Each is a series of its own for whoever stores them, so there is a limit:
/// those that come later share a label. Safe for use by many threads.
final class BusinessLabels {

    static final int MOST = 200;
    static final String OTHERS = "others";

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /// @param slug null for no business, which is empty text
    String of(@Nullable String slug) {
        if (slug == null) {
            return "";
        }
        if (known.contains(slug) || (known.size() < MOST && known.add(slug))) {
            return slug;
        }
        return OTHERS;
    }
}
