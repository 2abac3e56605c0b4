package dev.frontdesk.simulator.vendor.chat;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a stand-in for a language model does wrong, and when.
///
/// @param nth in which request, from 1; 0 for each
/// @param onwards whether in the requests after that one too
/// @param atOnce before the first words, where it would come after them
public record ChatTrouble(ChatDeed deed, int nth, boolean onwards, boolean atOnce) {

    private static final String AT_ONCE = "first-token";

    public ChatTrouble(ChatDeed deed) {
        this(deed, 0, false, false);
    }

    /// `stall`, `die@first-token`, `lie-booked@3`, `error@2+`, `stall@2@first-token`.
    public static ChatTrouble parse(String text) {
        var parts = text.strip().split("@", -1);
        var nth = 0;
        var onwards = false;
        var atOnce = false;
        for (var moment : Arrays.asList(parts).subList(1, parts.length)) {
            if (moment.matches("\\d{1,6}\\+?")) {
                onwards = moment.endsWith("+");
                nth = Integer.parseInt(moment.replace("+", ""));
            } else if (moment.equals(AT_ONCE)) {
                atOnce = true;
            } else {
                throw new IllegalArgumentException(
                        "'" + moment + "' in '" + text + "' is neither a request's number nor " + AT_ONCE);
            }
        }
        return new ChatTrouble(deed(parts[0]), nth, onwards, atOnce);
    }

    private static ChatDeed deed(String label) {
        return Arrays.stream(ChatDeed.values())
                .filter(deed -> deed.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no misbehaviour; there are "
                        + Arrays.stream(ChatDeed.values()).map(ChatDeed::label).collect(Collectors.joining(", "))));
    }

    boolean isDue(int request) {
        return nth == 0 || nth == request || (onwards && nth < request);
    }
}
