package dev.frontdesk.simulator.sms;

import dev.frontdesk.simulator.desk.NoAnswerInTime;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Ending;
import dev.frontdesk.simulator.talk.Prompt;
import dev.frontdesk.simulator.talk.Talk;
import dev.frontdesk.simulator.twilio.Webhook;
import dev.frontdesk.simulator.twilio.Webhooks;
import dev.frontdesk.simulator.twiml.BadTwiml;
import dev.frontdesk.simulator.twiml.Twiml;
import dev.frontdesk.simulator.twiml.Verb;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Text messages between a contact and a business's number. The contact writes first.
public final class SmsThread implements Talk {

    private final Webhooks webhooks;
    private final String from;
    private final String to;
    private @Nullable Webhook last;
    private String lastAnswer = "";

    public SmsThread(Webhooks webhooks, String from, String to) {
        this.webhooks = webhooks;
        this.from = from;
        this.to = to;
    }

    @Override
    public Prompt open() {
        return Prompt.said("");
    }

    @Override
    public Prompt act(Action action) {
        return switch (action) {
            case Action.Say say -> write(say.text());
            case Action.Press press -> write(press.keys());
            case Action.Silence() -> throw new IllegalStateException("there is no silence in text messages");
            case Action.HangUp() -> Prompt.said("").ended(new Ending.ByContact());
            case Action.Repeat() -> repeat();
        };
    }

    @Override
    public Prompt resume() {
        try {
            var answer = webhooks.send(requireLast());
            if (!answer.isSuccess() || !answer.isXml()) {
                return failed("HTTP " + answer.status() + " " + answer.contentType());
            }
            lastAnswer = answer.body();
            return Prompt.said(messages(answer.body()));
        } catch (NoAnswerInTime | BadTwiml bad) {
            return failed(String.valueOf(bad.getMessage()));
        }
    }

    @Override
    public List<String> dialled() {
        return List.of();
    }

    private Prompt write(String body) {
        var form = new TreeMap<String, String>();
        var sid = "SM" + UUID.randomUUID().toString().replace("-", "");
        form.put("MessageSid", sid);
        form.put("SmsMessageSid", sid);
        form.put("AccountSid", webhooks.desk().address().accountSid());
        form.put("From", from);
        form.put("To", to);
        form.put("Body", body);
        form.put("NumMedia", "0");
        form.put("NumSegments", "1");
        form.put("SmsStatus", "received");
        form.put("ApiVersion", "2010-04-01");
        last = Webhook.fresh(webhooks.desk().address().publicUrl() + "/twilio/sms", "POST", form);
        return resume();
    }

    private Prompt repeat() {
        var answer = webhooks.send(requireLast());
        return answer.body().equals(lastAnswer)
                ? Prompt.said(messages(lastAnswer))
                : failed("the repeated message got another answer: " + answer.body());
    }

    private static String messages(String xml) {
        return Twiml.messaging(xml).stream()
                .map(verb -> verb instanceof Verb.Message message ? message.text() : "")
                .collect(Collectors.joining(" "))
                .strip();
    }

    private Webhook requireLast() {
        if (last == null) {
            throw new IllegalStateException("nothing was written yet");
        }
        return last;
    }

    private static Prompt failed(String why) {
        return Prompt.said("").ended(new Ending.Failed(why));
    }
}
