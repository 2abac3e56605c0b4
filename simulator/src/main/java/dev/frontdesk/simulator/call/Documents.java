package dev.frontdesk.simulator.call;

import dev.frontdesk.simulator.desk.NoAnswerInTime;
import dev.frontdesk.simulator.twilio.Webhook;
import dev.frontdesk.simulator.twilio.Webhooks;
import dev.frontdesk.simulator.twilio.Webhooks.Answer;
import dev.frontdesk.simulator.twiml.BadTwiml;
import dev.frontdesk.simulator.twiml.Twiml;
import dev.frontdesk.simulator.twiml.Verb;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fetches the documents of one call: resolves addresses against the current document, keeps the request that
/// is under way so that it can be made again, and judges answers as Twilio does.
final class Documents {

    private static final int MOST_WITHOUT_THE_CALLER = 60;

    sealed interface Fetched {}

    record Document(List<Verb> verbs) implements Fetched {}

    record Unplayable(String why) implements Fetched {}

    private final Webhooks webhooks;
    private final Leg leg;
    private final List<Timing> timings = new ArrayList<>();
    private String current = "";
    private int sinceTheCaller;
    private @Nullable Webhook last;
    private @Nullable String lastAnswer;

    Documents(Webhooks webhooks, Leg leg) {
        this.webhooks = webhooks;
        this.leg = leg;
    }

    /// @param url relative to the current document; empty for its own address
    Fetched fetch(String url, String method, String callStatus, Map<String, String> extra) {
        if (++sinceTheCaller > MOST_WITHOUT_THE_CALLER) {
            return new Unplayable("a loop: " + MOST_WITHOUT_THE_CALLER + " documents without a word from the caller");
        }
        var form = leg.form(callStatus);
        form.putAll(extra);
        last = Webhook.fresh(resolved(url), method, form);
        lastAnswer = null;
        return again();
    }

    /// Makes the request under way again; the same request, to the letter.
    Fetched again() {
        var webhook = requireLast();
        try {
            var answer = send(webhook);
            lastAnswer = answer.body();
            current = webhook.url();
            return judged(answer);
        } catch (NoAnswerInTime late) {
            return new Unplayable("11200 HTTP retrieval failure: " + late.getMessage());
        }
    }

    /// @return what was wrong with the second answer; null when it was the first again
    @Nullable
    String repeatLast() {
        var answer = send(requireLast());
        if (!answer.isSuccess()) {
            return "the repeated webhook was answered with HTTP " + answer.status();
        }
        return answer.body().equals(lastAnswer)
                ? null
                : "the repeated webhook got another answer: " + answer.body() + " after " + lastAnswer;
    }

    void callerActed() {
        sinceTheCaller = 0;
    }

    void tellEnded() {
        var form = leg.form("completed");
        form.put("CallDuration", "60");
        form.put("SequenceNumber", "0");
        form.put("CallbackSource", "call-progress-events");
        try {
            // A status callback's answer changes nothing for Twilio, and for the caller neither.
            webhooks.send(Webhook.fresh(root() + "/twilio/voice/status", "POST", form));
        } catch (NoAnswerInTime late) {
            timings.add(new Timing("/twilio/voice/status", Webhooks.DEADLINE, System.nanoTime()));
        }
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }

    private Answer send(Webhook webhook) {
        var answer = webhooks.send(webhook);
        timings.add(new Timing(webhook.path(), answer.took(), System.nanoTime()));
        return answer;
    }

    private static Fetched judged(Answer answer) {
        if (!answer.isSuccess()) {
            return new Unplayable("11200 HTTP retrieval failure: HTTP " + answer.status());
        }
        if (!answer.isXml()) {
            return new Unplayable("12300 Invalid Content-Type: " + answer.contentType());
        }
        try {
            return new Document(Twiml.voice(answer.body()));
        } catch (BadTwiml bad) {
            return new Unplayable(String.valueOf(bad.getMessage()));
        }
    }

    private Webhook requireLast() {
        if (last == null) {
            throw new IllegalStateException("nothing was sent yet");
        }
        return last;
    }

    private String resolved(String url) {
        var base = current.isEmpty() ? root() + "/" : current;
        return url.isEmpty() ? base : URI.create(base).resolve(url).toString();
    }

    private String root() {
        return webhooks.desk().address().publicUrl();
    }
}
