package dev.frontdesk.channel.twilio.twiml;

import java.util.List;

/// What a webhook answers: verbs carried out in order. An empty one means "nothing to say".
public record Response(List<Verb> verbs) {

    public Response {
        verbs = List.copyOf(verbs);
    }

    public static Response of(Verb... verbs) {
        return new Response(List.of(verbs));
    }

    /// The document to send.
    public String xml() {
        return TwimlWriter.write(this);
    }
}
