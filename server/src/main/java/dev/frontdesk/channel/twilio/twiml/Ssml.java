package dev.frontdesk.channel.twilio.twiml;

import java.util.List;

/// What stands inside `<Say>`: words and, for voices that take them, marks.
public sealed interface Ssml {

    record Words(String text) implements Ssml {}

    /// Said one character after the other. Of the values Twilio takes, `spell-out` is the one that Polly
    /// and Google read alike, letters and digits both and in every language; `telephone` and `digits` are not.
    record Spelled(String characters) implements Ssml {}

    record Break(int milliseconds) implements Ssml {}

    /// Everything inside at a slower pace.
    record Slow(List<Ssml> content) implements Ssml {

        public Slow {
            content = List.copyOf(content);
        }
    }
}
