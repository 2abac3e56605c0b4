package dev.frontdesk.channel.webcall;

import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reply in a call that goes on turn by turn, named as in the web chat.
///
/// @param turn the number of the turn
/// @param expects what is asked for, in lower case
/// @param language it is said in, a BCP 47 tag
/// @param number a person's, E.164, who takes over; null else
record SpokenTurn(
        String conversation,
        int turn,
        String reply,
        String expects,
        List<String> options,
        String language,
        @Nullable String number,
        boolean ended) {

    static SpokenTurn of(Reply reply) {
        return new SpokenTurn(
                reply.conversation().toString(),
                reply.turn(),
                reply.text(),
                reply.expects().label(),
                reply.options(),
                reply.language().toLanguageTag(),
                reply.next() instanceof Next.Transfer(var number) ? number : null,
                !(reply.next() instanceof Next.Listen));
    }
}
