package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// What nodes tell each other about knowledge, by notifications of PostgreSQL: they leave with the commit, or not at
/// all, and carry no word that was written.
///
/// @param path of the one article that changed; null when more did, or their vectors
record KnowledgeChange(
        What what, BusinessId business, @Nullable String path) {

    enum What {
        ARTICLES("frontdesk_articles"),
        VECTORS("frontdesk_vectors");

        private final String channel;

        What(String channel) {
            this.channel = channel;
        }

        String channel() {
            return channel;
        }
    }

    static KnowledgeChange article(UUID business, String path) {
        return new KnowledgeChange(What.ARTICLES, new BusinessId(business), path);
    }

    static KnowledgeChange articles(UUID business) {
        return new KnowledgeChange(What.ARTICLES, new BusinessId(business), null);
    }

    static KnowledgeChange vectors(BusinessId business) {
        return new KnowledgeChange(What.VECTORS, business, null);
    }

    /// Empty when it is nothing that this program sends.
    static Optional<KnowledgeChange> heard(String channel, String payload) {
        var words = payload.split(" ", 2);
        for (var what : What.values()) {
            if (what.channel.equals(channel)) {
                return business(words[0])
                        .map(business -> new KnowledgeChange(what, business, words.length > 1 ? words[1] : null));
            }
        }
        return Optional.empty();
    }

    private static Optional<BusinessId> business(String text) {
        try {
            return Optional.of(new BusinessId(UUID.fromString(text)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /// Within the transaction that makes the change.
    void announce(JdbcTemplate sql) {
        sql.query("SELECT pg_notify(?, ?)", _ -> {}, what.channel(), payload());
    }

    private String payload() {
        return path == null ? business.toString() : business + " " + path;
    }
}
