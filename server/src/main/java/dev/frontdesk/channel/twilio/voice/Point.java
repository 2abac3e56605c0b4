package dev.frontdesk.channel.twilio.voice;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where in a call a webhook stands, as its address says: a repeat stands at the same point.
sealed interface Point {

    /// The call came in.
    record Arrival() implements Point {}

    /// @param number of the reply that was being listened after, or that announced a transfer
    record Turn(int number) implements Point {}

    /// @param attempt the how-manieth stream of the call has ended, or was ended by a transfer
    record Stream(int attempt) implements Point {}

    /// Nothing tells this webhook from another of the call.
    record Anywhere() implements Point {}

    Pattern PLACE = Pattern.compile("(?:^|&)(turn|stream)=([0-9]{1,9})(?:&|$)");

    static Point of(@Nullable Integer turn, @Nullable Integer stream) {
        if (stream != null) {
            return new Stream(stream);
        }
        return turn == null ? new Anywhere() : new Turn(turn);
    }

    /// Where an address of ours stands.
    static Point of(URI address) {
        var query = address.getRawQuery();
        var place = PLACE.matcher(query == null ? "" : query);
        if (!place.find()) {
            return new Arrival();
        }
        int number = Integer.parseInt(place.group(2));
        return place.group(1).equals("turn") ? new Turn(number) : new Stream(number);
    }

    /// Names the webhook among those of its call; null when nothing does.
    default @Nullable String event() {
        return switch (this) {
            case Arrival _ -> "voice";
            case Turn(var number) -> "turn:" + number;
            case Stream(var attempt) -> "stream:" + attempt;
            case Anywhere _ -> null;
        };
    }

    /// Names the webhook that says how the transfer at this point ended.
    default @Nullable String transferEvent() {
        return switch (this) {
            case Turn(var number) -> "transfer:" + number;
            case Stream(var attempt) -> "transfer:stream:" + attempt;
            case Arrival _, Anywhere _ -> null;
        };
    }
}
