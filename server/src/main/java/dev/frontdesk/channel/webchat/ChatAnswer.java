package dev.frontdesk.channel.webchat;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Turn;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A reply as JSON, the same in an answer and in the stream of events.
///
/// @param turn the number of the turn, so that a client knows a reply it has shown already
/// @param expects what is asked for, in lower case
record ChatAnswer(
        String conversation,
        int turn,
        String reply,
        String expects,
        List<String> options,
        @Nullable Booking appointment,
        boolean ended) {

    /// An appointment, with times in the business's zone (ISO 8601 with offset).
    record Booking(
            String id, String service, String resource, String start, String end, String status, String reference) {

        private static Booking of(Appointment appointment, ZoneId zone) {
            var slot = appointment.slot();
            return new Booking(
                    appointment.id().toString(),
                    appointment.service(),
                    slot.resource(),
                    time(slot.start(), zone),
                    time(slot.end(), zone),
                    appointment.status().name().toLowerCase(Locale.ROOT),
                    appointment.reference());
        }

        private static String time(Instant instant, ZoneId zone) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
        }
    }

    static ChatAnswer of(Business business, Reply reply) {
        return new ChatAnswer(
                reply.conversation().toString(),
                reply.turn(),
                reply.text(),
                reply.expects().label(),
                reply.options(),
                Optional.ofNullable(reply.appointment())
                        .map(appointment -> Booking.of(appointment, business.zone()))
                        .orElse(null),
                reply.next() instanceof Next.End);
    }

    /// A turn read back from the store, which keeps the words and where the conversation stands now,
    /// but not the choices that were offered.
    static ChatAnswer of(Conversation conversation, Turn turn) {
        boolean last = turn.number() == conversation.progress().turns() - 1;
        var expects = last ? conversation.dialogue().question().asked() : Expects.NOTHING;
        return new ChatAnswer(
                conversation.id().toString(),
                turn.number(),
                turn.text(),
                expects.label(),
                List.of(),
                null,
                last && conversation.ended());
    }
}
