package dev.frontdesk.channel.twilio.stream;

/// Why a stream is not served, or no longer. Words of the protocol only.
enum Breach {
    BINARY(1003, "binary", "binary message"),
    BAD_JSON(1007, "bad_json", "not a message of Media Streams"),
    BAD_AUDIO(1007, "bad_audio", "payload is not base64"),
    BAD_START(1008, "bad_start", "start without the names of call and stream"),
    BAD_FORMAT(1008, "bad_format", "only audio/x-mulaw at 8000, one channel"),
    NO_TOKEN(1008, "no_token", "start without a token"),
    NO_START(1008, "no_start", "start did not come in time"),
    TOO_EARLY(1008, "too_early", "message before start"),
    SECOND_START(1008, "second_start", "second start"),
    WRONG_TRACK(1008, "wrong_track", "track other than inbound"),
    FULL(1013, "full", "no place for another call");

    private final int code;
    private final String label;
    private final String words;

    Breach(int code, String label, String words) {
        this.code = code;
        this.label = label;
        this.words = words;
    }

    /// To close with: RFC 6455, section 7.4.
    int code() {
        return code;
    }

    /// For figures.
    String label() {
        return label;
    }

    /// For the peer and the log.
    String words() {
        return words;
    }
}
