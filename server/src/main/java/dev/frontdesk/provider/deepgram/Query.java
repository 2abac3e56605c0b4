package dev.frontdesk.provider.deepgram;

import dev.frontdesk.speech.Listening;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A path with its query.
final class Query {

    static final int MOST_TERMS = 50;

    /// Deepgram takes 500 tokens of terms, which are rarely shorter than three letters.
    private static final int MOST_LETTERS = 1_200;

    private final StringBuilder text;
    private char separator = '?';

    Query(String path) {
        text = new StringBuilder(path);
    }

    Query with(String name, String value) {
        text.append(separator).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        separator = '&';
        return this;
    }

    /// As many hints as Deepgram takes, most telling first.
    Query terms(Listening listening) {
        int letters = 0;
        int terms = 0;
        for (var hint : listening.hints()) {
            letters += hint.length();
            if (letters > MOST_LETTERS || terms++ >= MOST_TERMS) {
                return this;
            }
            if (!hint.isBlank()) {
                with("keyterm", hint.strip());
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
