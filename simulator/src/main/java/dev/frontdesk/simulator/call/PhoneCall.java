package dev.frontdesk.simulator.call;

import dev.frontdesk.simulator.line.Exchange;
import dev.frontdesk.simulator.line.LineRecord;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.talk.Talk;
import dev.frontdesk.simulator.twilio.Webhooks;
import dev.frontdesk.simulator.twiml.Verb;
import dev.frontdesk.simulator.twiml.Verb.Gather;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A call as Twilio plays it. The desk's documents are followed verb by verb until one listens or the call
/// is over; what the caller then does is sent where that document says.
///
/// A `<Connect><Stream>` is talked on with sound: what is said is spoken, and a turn of the desk is what was heard
/// until it had its say.
///
/// A server that is gone leaves the call as it is, and [#resume] goes on. Whatever Twilio would end the call
/// for (an error status, an unusable document, silence beyond the deadline, 60 documents without a word from
/// the caller) ends it as [Ending.Failed].
public final class PhoneCall implements Talk {

    private final Leg leg;
    private final DialOutcome dialOutcome;
    private final Documents documents;
    private final List<String> dialled = new ArrayList<>();
    private final StringBuilder heard = new StringBuilder();
    private final List<Long> read = new CopyOnWriteArrayList<>();
    private final Streams streams;

    private List<Verb> verbs = List.of();
    private int next;
    private @Nullable Gather listening;
    private volatile Verb.@Nullable Connect connected;
    private @Nullable Ending ending;

    public PhoneCall(Webhooks webhooks, Leg leg, DialOutcome dialOutcome) {
        this(webhooks, leg, dialOutcome, new Streams(webhooks, leg, Exchange.shared(), Patience.USUAL));
    }

    /// @param streams of this call, when the desk asks for any
    public PhoneCall(Webhooks webhooks, Leg leg, DialOutcome dialOutcome, Streams streams) {
        this.leg = leg;
        this.dialOutcome = dialOutcome;
        this.documents = new Documents(webhooks, leg);
        this.streams = streams;
    }

    @Override
    public Prompt open() {
        return heardOut(dial());
    }

    /// Calls, and follows the desk's documents until one listens, a stream begins or the call is over. Unlike
    /// [#open] it does not wait for what is said on the stream.
    public Prompt dial() {
        return follow("/twilio/voice", "POST", "ringing", Map.of());
    }

    /// What is said on streams from now on is said as slowly as people do.
    public void speakSlowly() {
        streams.speakSlowly();
    }

    /// The line while a stream is on: what is said and heard on it is not said and heard by this. Any thread
    /// may ask.
    public Optional<MediaLine> line() {
        return connected == null ? Optional.empty() : streams.current();
    }

    /// The lines there were, in order. Any thread may ask.
    public List<MediaLine> lines() {
        return streams.lines();
    }

    /// When words of documents were read out, by [System#nanoTime]; those of lines are on their time lines.
    public List<Long> readOut() {
        return List.copyOf(read);
    }

    /// Waits until the desk has had its say on the stream; without one returns what was heard and waits for
    /// nothing. When the desk closes the stream, its document is followed on.
    public Prompt hearOut() {
        return heardOut(
                ending == null ? waiting() : Prompt.said(heard.toString()).ended(ending));
    }

    /// What became of the streams there were, in order; and of those that did not come about, that they did not.
    public List<LineRecord> lineRecords() {
        return streams.records();
    }

    @Override
    public Prompt act(Action action) {
        return heardOut(begin(action));
    }

    /// Like [#act], but on a stream without waiting for what the desk says to it.
    public Prompt begin(Action action) {
        if (ending != null) {
            throw new IllegalStateException("the call is over");
        }
        if (!(action instanceof Action.Repeat)) {
            heard.setLength(0);
        }
        return switch (action) {
            case Action.Say say -> say(say);
            case Action.Press press -> press(press.keys());
            case Action.Silence() -> silence();
            case Action.HangUp() -> end(new Ending.ByContact());
            case Action.Repeat() -> repeat();
        };
    }

    @Override
    public Prompt resume() {
        return ending == null ? heardOut(play(documents.again())) : end(ending);
    }

    @Override
    public List<String> dialled() {
        return List.copyOf(dialled);
    }

    public Leg leg() {
        return leg;
    }

    /// How long each webhook so far took, in order.
    public List<Timing> timings() {
        return documents.timings();
    }

    private Prompt say(Action.Say say) {
        if (connected != null) {
            documents.callerActed();
            streams.say(say.text());
            return waiting();
        }
        var gather = listening();
        if (!gather.listening().speech()) {
            return silence();
        }
        var confidence = Double.toString(say.confidence());
        return answer(gather, Map.of("SpeechResult", say.text(), "Confidence", confidence));
    }

    private Prompt press(String pressed) {
        if (connected != null) {
            documents.callerActed();
            streams.press(pressed);
            return waiting();
        }
        var gather = listening();
        var keys = gather.listening().taken(pressed);
        if (!gather.listening().keys() || keys.isEmpty()) {
            return silence();
        }
        return answer(gather, Map.of("Digits", keys));
    }

    private Prompt silence() {
        if (connected != null) {
            streams.expectMore();
            return waiting();
        }
        var gather = listening();
        if (gather.listening().onEmpty()) {
            return answer(gather, Map.of());
        }
        listening = null;
        return play();
    }

    private Prompt answer(Gather gather, Map<String, String> result) {
        documents.callerActed();
        return follow(gather.action(), gather.method(), "in-progress", result);
    }

    private Prompt repeat() {
        var difference = documents.repeatLast();
        if (difference != null) {
            return end(new Ending.Failed(difference));
        }
        return waiting();
    }

    /// While a stream is on, hears the desk out; then goes on with the document, perhaps to the next stream.
    private Prompt heardOut(Prompt prompt) {
        var now = prompt;
        while (connected != null) {
            switch (streams.hearOut()) {
                case Streams.Spoken(var text) -> {
                    return said(text);
                }
                case Streams.Closed(var text) -> now = disconnected(connected, text);
                case Streams.NeverEnding(var why) -> {
                    return end(new Ending.Failed(why));
                }
            }
        }
        return now;
    }

    private Prompt said(String text) {
        var all = heard.isEmpty() ? text : heard + " " + text;
        return Prompt.said(all);
    }

    private Prompt disconnected(Verb.Connect connect, String text) {
        if (!text.isEmpty()) {
            add(text);
        }
        connected = null;
        return connect.action().isEmpty()
                ? play()
                : follow(connect.action(), connect.method(), "in-progress", Map.of());
    }

    private Prompt connect(Verb.Connect connect) {
        if (streams.open(connect)) {
            connected = connect;
            return waiting();
        }
        return disconnected(connect, "");
    }

    private Gather listening() {
        if (listening == null) {
            throw new IllegalStateException("the desk is not listening");
        }
        return listening;
    }

    private Prompt follow(String url, String method, String callStatus, Map<String, String> extra) {
        return play(documents.fetch(url, method, callStatus, extra));
    }

    private Prompt play(Documents.Fetched fetched) {
        return switch (fetched) {
            case Documents.Document document -> {
                verbs = document.verbs();
                next = 0;
                listening = null;
                yield play();
            }
            case Documents.Unplayable unplayable -> end(new Ending.Failed(unplayable.why()));
        };
    }

    private Prompt play() {
        while (next < verbs.size()) {
            switch (verbs.get(next++)) {
                case Verb.Say say -> hear(say.text());
                case Verb.Play play -> hear("[" + play.url() + "]");
                case Verb.Message message -> hear(message.text());
                case Verb.Pause pause -> {}
                case Verb.Gather gather -> {
                    return listen(gather);
                }
                case Verb.Connect connect -> {
                    return connect(connect);
                }
                case Verb.Redirect redirect -> {
                    return follow(redirect.url(), redirect.method(), "in-progress", Map.of());
                }
                case Verb.Dial dial -> {
                    dialled.addAll(dial.numbers());
                    if (!dial.action().isEmpty()) {
                        return dialled(dial);
                    }
                }
                case Verb.Hangup() -> {
                    return end(byDesk());
                }
                case Verb.Reject reject -> {
                    return end(byDesk());
                }
            }
        }
        return end(byDesk());
    }

    private Prompt dialled(Verb.Dial dial) {
        var result = Map.of(
                "DialCallStatus", dialOutcome.dialCallStatus(),
                "DialCallSid", Leg.fresh(leg.accountSid(), leg.from(), leg.to()).callSid(),
                "DialCallDuration", dialOutcome == DialOutcome.ANSWERED ? "42" : "0");
        return follow(dial.action(), dial.method(), "in-progress", result);
    }

    private Prompt listen(Gather gather) {
        for (var prompt : gather.prompts()) {
            switch (prompt) {
                case Verb.Say say -> hear(say.text());
                case Verb.Play play -> hear("[" + play.url() + "]");
                default -> {}
            }
        }
        listening = gather;
        return waiting();
    }

    private Prompt waiting() {
        var hints = listening == null ? "" : listening.listening().hints();
        return new Prompt(heard.toString(), "", List.of(), hints, null);
    }

    private void hear(String text) {
        read.add(System.nanoTime());
        add(text);
    }

    private void add(String text) {
        heard.append(heard.isEmpty() ? "" : " ").append(text);
    }

    private Ending byDesk() {
        return dialled.isEmpty() || dialOutcome != DialOutcome.ANSWERED
                ? new Ending.ByDesk()
                : new Ending.ToPerson(dialled.getLast());
    }

    /// The ending stands before the desk is told, so that telling it can be repeated.
    private Prompt end(Ending how) {
        ending = how;
        listening = null;
        connected = null;
        streams.hangUp();
        documents.tellEnded();
        return Prompt.said(heard.toString()).ended(how);
    }
}
