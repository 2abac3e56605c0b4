package dev.frontdesk.simulator.twilio;

import dev.frontdesk.simulator.desk.DeskConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Sends webhooks as Twilio does: signed, form-encoded, with its deadline. Thread-safe.
public final class Webhooks {

    /// After this Twilio gives up on an answer.
    public static final Duration DEADLINE = Duration.ofSeconds(15);

    private final DeskConnection desk;
    private final Duration deadline;

    public Webhooks(DeskConnection desk) {
        this(desk, DEADLINE);
    }

    public Webhooks(DeskConnection desk, Duration deadline) {
        this.desk = desk;
        this.deadline = deadline;
    }

    public DeskConnection desk() {
        return desk;
    }

    /// @throws dev.frontdesk.simulator.desk.DeskUnreachable when no complete answer came
    /// @throws dev.frontdesk.simulator.desk.NoAnswerInTime after the deadline
    public Answer send(Webhook webhook) {
        var address = desk.address();
        var signature = Signature.of(address.authToken(), webhook.signedUrl(), webhook.signedForm());
        var request = HttpRequest.newBuilder(URI.create(address.reachable(webhook.signedUrl())))
                .timeout(deadline)
                .header("X-Twilio-Signature", signature)
                .header("I-Twilio-Idempotency-Token", webhook.idempotencyToken())
                .header("User-Agent", "TwilioProxy/1.1")
                .header("Accept", "*/*");
        if (webhook.isGet()) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                    .POST(BodyPublishers.ofString(webhook.encoded()));
        }
        var began = System.nanoTime();
        var answer = desk.send(request.build());
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Content-Type").orElse(""),
                new String(answer.body(), StandardCharsets.UTF_8),
                Duration.ofNanos(System.nanoTime() - began));
    }

    /// @param took from the first byte sent to the last received
    public record Answer(int status, String contentType, String body, Duration took) {

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        public boolean isXml() {
            return contentType.startsWith("text/xml")
                    || contentType.startsWith("application/xml")
                    || contentType.startsWith("text/html");
        }
    }
}
