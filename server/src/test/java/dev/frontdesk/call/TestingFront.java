package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.contact.ConversationId;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.ConversationKey;
import dev.frontdesk.conversation.Desk;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Hearer;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.LiveDesk;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Opening;
import dev.frontdesk.conversation.Prepared;
import dev.frontdesk.conversation.ReadBack;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.conversation.Saying;
import dev.frontdesk.conversation.ToolReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A desk that notes what came to it, and answers what the test wants.
final class TestingFront implements Desk, LiveDesk {

    final List<String> noted = new ArrayList<>();
    String answer = "For when would you like it? Any day will do.";
    Next next = new Next.Listen();
    final List<Assent> assents = new ArrayList<>();

    @Nullable
    ReadBack readBack;

    ToolReply toolReply = new ToolReply("{}", "", new Next.Listen());

    @Nullable
    RuntimeException broken;

    /// What happens while a turn is taken or a tool runs.
    Runnable doing = () -> {};

    /// What happens while a reply is being made.
    Consumer<Hearer> making = _ -> {};

    private int turn;

    @Override
    public Prepared prepare(
            Business business,
            ConversationKey key,
            @Nullable String party,
            @Nullable String event,
            Incoming incoming,
            Hearer hearer) {
        making.accept(hearer);
        return Prepared.of(incoming);
    }

    @Override
    public Reply turn(Business business, ConversationKey key, @Nullable String party, Incoming incoming) {
        breakIfBroken();
        noted.add(
                switch (incoming) {
                    case Incoming.Said said -> "turn " + said.text();
                    case Incoming.Keyed keyed -> "keyed " + keyed.digits();
                    case Incoming.Arrived _,
                            Incoming.Silence _,
                            Incoming.WordsLost _,
                            Incoming.TransferFailed _,
                            Incoming.Unanswered _,
                            Incoming.Resumed _ -> incoming.getClass().getSimpleName();
                });
        doing.run();
        return reply();
    }

    private Reply reply() {
        turn += 2;
        return new Reply(
                new ConversationId(new UUID(0, 7)),
                turn,
                Saying.of(answer),
                new Reply.Manner(Locale.CANADA, false),
                Expects.WHEN,
                List.of(),
                null,
                next);
    }

    @Override
    public void left(Business business, ConversationKey key) {
        noted.add("left");
    }

    @Override
    public Opening begin(Business business, ConversationKey key, @Nullable String party) {
        breakIfBroken();
        noted.add("begin");
        return new Opening(
                new ConversationId(new UUID(0, 7)),
                Saying.of("Bella Clinic, how can I help?"),
                Locale.CANADA,
                "You are the receptionist.",
                List.of(),
                List.of());
    }

    @Override
    public void heard(Business business, ConversationKey key, String item, String text) {
        noted.add("heard " + text);
    }

    @Override
    public void said(Business business, ConversationKey key, String item, String text) {
        noted.add("said " + text);
    }

    @Override
    public void cutShort(Business business, ConversationKey key, int number, String heard) {
        noted.add("cut " + number + ": " + heard);
    }

    @Override
    public ToolReply tool(Business business, ConversationKey key, String call, String tool, Arguments arguments) {
        breakIfBroken();
        noted.add("tool " + tool);
        doing.run();
        return toolReply;
    }

    @Override
    public ToolReply tool(
            Business business, ConversationKey key, String call, String tool, Arguments arguments, Assent assent) {
        assents.add(assent);
        return tool(business, key, call, tool, arguments);
    }

    @Override
    public Optional<ReadBack> readBack(Business business, ConversationKey key) {
        return Optional.ofNullable(readBack);
    }

    @Override
    public Reply takeOver(Business business, ConversationKey key, @Nullable String party) {
        noted.add("takeOver");
        return reply();
    }

    private void breakIfBroken() {
        if (broken != null) {
            throw broken;
        }
    }
}
