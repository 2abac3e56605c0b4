package dev.frontdesk.channel.webchat;

import dev.frontdesk.business.Business;
import dev.frontdesk.contact.ConversationId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Streams conversations as server-sent events. A stream lives on the thread that asked for it, so a
/// slow reader holds up nobody else.
///
/// Events are numbered by turn. Those published on this node come at once; every heartbeat also looks
/// into the store, where other nodes and people leave theirs.
public final class ChatStreams {

    private static final Logger log = LoggerFactory.getLogger(ChatStreams.class);

    /// After about an hour the client has to ask again, so that nothing lives forever.
    private static final int HEARTBEATS = 240;

    private final Chats chats;
    private final ChatEvents events;
    private final Duration heartbeat;

    /// @param heartbeat how long a stream may be silent
    public ChatStreams(Chats chats, ChatEvents events, Duration heartbeat) {
        this.chats = chats;
        this.events = events;
        this.heartbeat = heartbeat;
    }

    /// Returns when the conversation has ended, the reader has gone or the server stops.
    ///
    /// @param lastEvent the turn of the last event the reader has; null to hear from now on
    void run(
            Business business, ConversationId conversation, @Nullable Integer lastEvent, HttpServletResponse response) {
        try (var subscription = events.subscribe(conversation)) {
            var missed = chats.missed(business, conversation, lastEvent);
            if (missed.ended() && missed.events().isEmpty()) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            stream(subscription, missed, response, known -> chats.missed(business, conversation, known));
        }
    }

    /// Once the stream has begun, there is no answer left to give but its end: the client comes back
    /// with the last event it has.
    private void stream(
            ChatSubscription subscription,
            Chats.Missed missed,
            HttpServletResponse response,
            IntFunction<Chats.Missed> stored) {
        try {
            var reader = ChatReader.open(response, missed.known());
            if (reader.send(missed)) {
                follow(subscription, reader, stored);
            }
        } catch (IOException e) {
            log.debug("the reader of a chat has gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("a stream of a chat broke off", e);
        }
    }

    private void follow(ChatSubscription subscription, ChatReader reader, IntFunction<Chats.Missed> stored)
            throws IOException, InterruptedException {
        boolean more = true;
        for (int quiet = 0; more && quiet < HEARTBEATS; ) {
            switch (subscription.next(heartbeat)) {
                case ChatSignal.Said said -> more = reader.send(said.event());
                case ChatSignal.Quiet _ -> {
                    quiet++;
                    reader.heartbeat();
                    more = reader.send(stored.apply(reader.known()));
                }
                case ChatSignal.Closed _ -> more = false;
            }
        }
    }
}
