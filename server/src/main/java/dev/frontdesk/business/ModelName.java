package dev.frontdesk.business;

import java.util.Locale;

/// A language model.
///
/// @param name as its provider calls it
public record ModelName(Provider provider, String name) {

    public enum Provider {
        /// And whatever speaks as OpenAI does, at the operator's address.
        OPENAI,
        ANTHROPIC,
        BEDROCK,
        GOOGLE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
