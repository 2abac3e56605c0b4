package dev.frontdesk.channel;

import dev.frontdesk.business.Business;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Remembers what it was told, and answers "Reply 1", "Reply 3", … unless told what to answer.
public final class TestingDesk implements Desk {

    public static final ConversationId CONVERSATION = new ConversationId(new UUID(0, 7));

    private final TestingScope scope;
    private final List<Taken> taken = new ArrayList<>();
    private final List<ConversationKey> left = new ArrayList<>();
    private UnaryOperator<Reply> change = UnaryOperator.identity();

    public TestingDesk(TestingScope scope) {
        this.scope = scope;
    }

    /// A turn it was told of.
    public record Taken(ConversationKey key, @Nullable String party, Incoming incoming) {}

    @Override
    public Reply turn(Business business, ConversationKey key, @Nullable String party, Incoming incoming) {
        scope.requireInside();
        taken.add(new Taken(key, party, incoming));
        int number = taken.size() * 2 - 1;
        return change.apply(new Reply(
                CONVERSATION,
                number,
                Saying.of("Reply " + number),
                new Reply.Manner(Locale.CANADA, false),
                Expects.QUESTION,
                List.of(),
                null,
                new Next.Listen()));
    }

    @Override
    public void left(Business business, ConversationKey key) {
        scope.requireInside();
        left.add(key);
    }

    public void answers(UnaryOperator<Reply> next) {
        change = next;
    }

    public void answers(String text, Expects expects, Next next) {
        change = reply -> with(reply, text, expects, List.of(), next);
    }

    public void answers(String text, List<String> options) {
        change = reply -> with(reply, text, Expects.CHOICE, options, new Next.Listen());
    }

    public void breaksDown() {
        change = reply -> {
            throw new IllegalStateException("a bug");
        };
    }

    public List<Taken> taken() {
        return taken;
    }

    public List<Incoming> heard() {
        return taken.stream().map(Taken::incoming).toList();
    }

    public List<ConversationKey> left() {
        return left;
    }

    private static Reply with(Reply reply, String text, Expects expects, List<String> options, Next next) {
        return new Reply(
                reply.conversation(),
                reply.turn(),
                Saying.of(text),
                reply.manner(),
                expects,
                options,
                reply.appointment(),
                next);
    }
}
