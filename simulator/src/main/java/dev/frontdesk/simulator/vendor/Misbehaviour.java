package dev.frontdesk.simulator.vendor;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a stand-in does wrong in a connection, and when.
///
/// @param millis of [Deed#LATE] and [Deed#SLOW], else 0
public record Misbehaviour(Deed deed, int millis, Moment moment) {

    private static final int A_LITTLE = 500;

    public Misbehaviour(Deed deed, Moment moment) {
        this(deed, deed == Deed.LATE || deed == Deed.SLOW ? A_LITTLE : 0, moment);
    }

    /// `refuse`, `die@response.created`, `late=800@5`, `half@response.output_audio.delta#3`,
    /// `stall@received:response.create`.
    public static Misbehaviour parse(String text) {
        var parts = text.strip().split("@", 2);
        var moment = parts.length == 2 ? Moment.parse(parts[1]) : Moment.FIRST;
        var deed = parts[0].split("=", 2);
        try {
            var kind = Deed.valueOf(deed[0].toUpperCase(Locale.ROOT));
            return deed.length == 2
                    ? new Misbehaviour(kind, Integer.parseInt(deed[1]), moment)
                    : new Misbehaviour(kind, moment);
        } catch (IllegalArgumentException unknown) {
            var known = Arrays.stream(Deed.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException("'" + text + "' is no misbehaviour; there are " + known, unknown);
        }
    }

    public boolean isAtTheDoor() {
        return deed == Deed.REFUSE || deed == Deed.HANG;
    }
}
