package dev.frontdesk.simulator.call;

import dev.frontdesk.simulator.line.Exchange;
import dev.frontdesk.simulator.line.LineRecord;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.line.StreamOrder;
import dev.frontdesk.simulator.line.StreamRefused;
import dev.frontdesk.simulator.line.TimeLine;
import dev.frontdesk.simulator.twilio.Signature;
import dev.frontdesk.simulator.twilio.Webhooks;
import dev.frontdesk.simulator.twiml.Verb;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// The streams of one call, one after the other, and what the desk says on them. Used by one thread.
public final class Streams {

    sealed interface Turn {}

    /// The desk had its say, and the caller is to answer.
    record Spoken(String text) implements Turn {}

    /// The desk closed the stream after this.
    record Closed(String text) implements Turn {}

    /// Silence, or talk without end.
    record NeverEnding(String why) implements Turn {}

    private final Webhooks webhooks;
    private final Leg leg;
    private final Exchange exchange;
    private final Patience patience;
    private final List<MediaLine> lines = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private long from;
    private boolean slowly;

    public Streams(Webhooks webhooks, Leg leg, Exchange exchange, Patience patience) {
        this.webhooks = webhooks;
        this.leg = leg;
        this.exchange = exchange;
        this.patience = patience;
    }

    /// @return false when no stream came about; the document goes on then, as after one
    boolean open(Verb.Connect connect) {
        var token = webhooks.desk().address().authToken();
        var signature = Signature.of(token, connect.url(), Collections.emptySortedMap());
        var order = new StreamOrder(
                URI.create(connect.url()), connect.parameters(), leg.accountSid(), leg.callSid(), signature);
        from = 0;
        try {
            lines.add(exchange.connect(order));
            return true;
        } catch (StreamRefused refused) {
            refusals.add(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    void speakSlowly() {
        slowly = true;
    }

    void say(String text) {
        expectMore();
        if (slowly) {
            line().saySlowly(text);
        } else {
            line().say(text);
        }
    }

    void press(String keys) {
        expectMore();
        line().press(keys);
    }

    Optional<MediaLine> current() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    }

    MediaLine line() {
        return lines.getLast();
    }

    /// Those there were, in order.
    List<MediaLine> lines() {
        return List.copyOf(lines);
    }

    List<LineRecord> records() {
        var records = lines.stream().map(MediaLine::record);
        var none = refusals.stream().map(refusal -> new LineRecord(List.of(), 0, List.of(refusal), 0, 0));
        return Stream.concat(records, none).toList();
    }

    /// Only what is heard from now on is the desk's turn.
    void expectMore() {
        from = line().timeLine().now();
    }

    void hangUp() {
        current().ifPresent(MediaLine::hangUp);
    }

    Turn hearOut() {
        var line = line();
        var over = line.await(time -> hasHadItsSay(time) || isDead(time), patience.turn());
        var text = line.timeLine().heardSince(since(line.timeLine()));
        if (!line.isOpen()) {
            return new Closed(text);
        }
        if (!over) {
            return new NeverEnding("the desk talked for " + patience.turn().toSeconds() + " s");
        }
        return text.isEmpty() || Fillers.only(text)
                ? new NeverEnding("dead air: no answer was heard for "
                        + patience.deadAir().toSeconds() + " s")
                : new Spoken(text);
    }

    private boolean hasHadItsSay(TimeLine time) {
        if (time.callerSpeaks()) {
            return false;
        }
        var text = time.heardSince(since(time));
        // Some voices are given a blank behind each sentence.
        var enough = text.stripTrailing().endsWith("?") ? patience.afterQuestion() : patience.afterStatement();
        return !text.isEmpty() && !Fillers.only(text) && time.quietMillis() >= enough.toMillis();
    }

    private boolean isDead(TimeLine time) {
        return !time.callerSpeaks()
                && time.now() - since(time) >= patience.deadAir().toMillis()
                && time.quietMillis() >= patience.deadAir().toMillis();
    }

    private long since(TimeLine time) {
        return Math.max(from, time.lastSaid());
    }
}
