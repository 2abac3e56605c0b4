package dev.frontdesk.conversation.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a turn's requests came to. For one thread.
final class Bill {

    private TalkingModel model;
    private Tokens tokens = Tokens.NONE;
    private long micros;
    private int requests;
    private @Nullable Duration first;

    Bill(TalkingModel model) {
        this.model = model;
    }

    void add(TalkingModel asked, Response response) {
        model = asked;
        requests++;
        tokens = tokens.and(response.tokens());
        micros +=
                asked.tariff().micros(response.tokens().in(), response.tokens().out());
        if (first == null && response instanceof Response.Whole whole) {
            first = whole.first();
        }
    }

    /// The last that was asked.
    TalkingModel model() {
        return model;
    }

    Tokens tokens() {
        return tokens;
    }

    /// In millionths of a dollar.
    long micros() {
        return micros;
    }

    int requests() {
        return requests;
    }

    /// From the first request that was answered to the first piece of the answer; null when none was.
    @Nullable
    Duration first() {
        return first;
    }
}
