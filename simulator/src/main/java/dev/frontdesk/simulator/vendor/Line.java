package dev.frontdesk.simulator.vendor;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.socket.FarEnd;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// One connection to a stand-in, with what goes wrong in it. Used by the connection's thread only.
public final class Line {

    private static final int INTERNAL_ERROR = 1011;
    private static final int MEGABYTE = 1 << 20;

    private final FarEnd peer;
    private final List<Misbehaviour> troubles;
    private final Records records;
    private final Map<Moment, Integer> seen = new HashMap<>();
    private Duration lag = Duration.ZERO;
    private Duration step = Duration.ZERO;
    private boolean silent;

    /// Where it is kept what happens.
    ///
    /// @param misdeeds run whenever something goes wrong that is to
    /// @param sending told the type of each message before it is sent
    public record Records(Consumer<String> violations, Runnable misdeeds, Consumer<String> sending) {}

    public Line(FarEnd peer, List<Misbehaviour> troubles, Records records) {
        this.peer = peer;
        this.troubles = troubles;
        this.records = records;
    }

    /// Sends a message, or does what is to go wrong in its place.
    public void send(String type, Map<String, ?> message) {
        var text = Json.MAPPER.writeValueAsString(message);
        for (var trouble : due(type, false)) {
            text = misbehave(trouble, message, text);
        }
        if (silent) {
            return;
        }
        lag = lag.plus(step);
        records.sending().accept(type);
        if (lag.isZero()) {
            peer.send(text);
        } else {
            var sent = text;
            peer.after(lag, () -> peer.send(sent));
        }
    }

    /// To be told of each message that came in, before it is acted upon.
    public void received(String type) {
        for (var trouble : due(type, true)) {
            misbehave(trouble, Map.of("type", type), "{}");
        }
    }

    /// Whether anything will still be sent.
    public boolean isSilent() {
        return silent;
    }

    /// The client did what the vendor does not allow.
    public void violation(String what) {
        records.violations().accept(what);
    }

    public void close(int code, String reason) {
        if (!silent) {
            silent = true;
            peer.after(lag, () -> peer.close(code, reason));
        }
    }

    /// Later, unless the connection is closed by then.
    public void after(Duration delay, Runnable work) {
        peer.after(delay, work);
    }

    public void misbehaveNow(Deed deed) {
        peer.run(() -> misbehave(new Misbehaviour(deed, Moment.FIRST), Map.of("type", "anything"), "{}"));
    }

    private List<Misbehaviour> due(String type, boolean received) {
        return troubles.stream()
                .filter(trouble -> trouble.moment().received() == received)
                .filter(trouble -> trouble.moment().isOf(type))
                .map(Misbehaviour::moment)
                .distinct()
                .filter(moment -> seen.merge(moment, 1, Integer::sum) == moment.nth())
                .flatMap(moment ->
                        troubles.stream().filter(trouble -> trouble.moment().equals(moment)))
                .toList();
    }

    /// @return the message as it is to be sent
    private String misbehave(Misbehaviour trouble, Map<String, ?> message, String text) {
        if (silent) {
            return text;
        }
        records.misdeeds().run();
        switch (trouble.deed()) {
            case REFUSE, HANG -> {}
            case STALL -> silent = true;
            case DIE -> end(peer::die);
            case CLOSE -> end(() -> peer.close(INTERNAL_ERROR, "internal error"));
            case HALF -> end(() -> peer.half(text));
            case PART -> end(() -> peer.part(text));
            case PING -> peer.ping();
            case UNKNOWN -> peer.send("{\"type\":\"something.new\",\"event_id\":\"event_new\",\"value\":[1,{}]}");
            case LATE -> lag = lag.plusMillis(trouble.millis());
            case SLOW -> step = Duration.ofMillis(trouble.millis());
            case GARBAGE -> {
                return text.substring(0, text.length() / 2) + "\"}]";
            }
            case HUGE -> {
                return padded(message);
            }
        }
        return text;
    }

    private void end(Runnable ending) {
        silent = true;
        ending.run();
    }

    private static String padded(Map<String, ?> message) {
        var padded = new LinkedHashMap<String, Object>(message);
        padded.put("padding", "x".repeat(MEGABYTE));
        return Json.MAPPER.writeValueAsString(padded);
    }
}
