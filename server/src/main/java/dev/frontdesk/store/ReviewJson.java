package dev.frontdesk.store;

import dev.frontdesk.conversation.review.Review;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A review as JSON.
final class ReviewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ReviewJson() {}

    static String write(Review review) {
        return MAPPER.writeValueAsString(review);
    }

    static Review read(String json) {
        return MAPPER.readValue(json, Review.class);
    }
}
