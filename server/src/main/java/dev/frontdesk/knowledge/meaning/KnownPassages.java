package dev.frontdesk.knowledge.meaning;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.knowledge.ArticleStamp;
import java.util.LinkedHashMap;
import java.util.Map;

/// The names of articles' passages, so that what has not changed is not read again. Of the businesses asked for last.
/// Safe for use by many threads.
final class KnownPassages {

    private static final int MOST_BUSINESSES = 32;

    private final LinkedHashMap<BusinessId, Map<ArticleStamp, PassageKeys>> known =
            new LinkedHashMap<>(16, 0.75f, true);

    synchronized Map<ArticleStamp, PassageKeys> of(BusinessId business) {
        return known.getOrDefault(business, Map.of());
    }

    synchronized void are(BusinessId business, Map<ArticleStamp, PassageKeys> passages) {
        known.put(business, Map.copyOf(passages));
        if (known.size() > MOST_BUSINESSES) {
            known.pollFirstEntry();
        }
    }
}
