package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversation.Progress;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.tool.ToolResult.Misused;
import dev.frontdesk.messaging.Receipts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongSupplier;

/// Runs each tool call of a conversation once, and keeps it. Called inside the business's scope with the conversation
/// locked.
public final class ToolRuns {

    private static final String CALLS = "tool";

    private final Toolbox toolbox;
    private final Conversations conversations;
    private final Receipts receipts;
    private final ToolLog log;
    private final LongSupplier nanos;

    /// @param nanos a clock that only tells how much time passes
    public ToolRuns(Toolbox toolbox, Conversations conversations, Receipts receipts, ToolLog log, LongSupplier nanos) {
        this.toolbox = toolbox;
        this.conversations = conversations;
        this.receipts = receipts;
        this.log = log;
        this.nanos = nanos;
    }

    Toolbox toolbox() {
        return toolbox;
    }

    /// @param call the same again gets the first reply
    ToolReply run(Visit visit, String call, String tool, Arguments arguments) {
        var business = visit.business();
        var event = visit.conversation().id() + ":" + call;
        var earlier = receipts.claim(business.id(), CALLS, event);
        if (earlier.isPresent()) {
            return ToolReply.of(earlier.get());
        }
        long began = nanos.getAsLong();
        var reply = visit.conversation().ended() ? over() : reply(visit, call, tool, arguments);
        receipts.answer(business.id(), CALLS, event, reply.kept());
        keep(visit, new Asked(call, tool, arguments), reply, Duration.ofNanos(nanos.getAsLong() - began));
        return reply;
    }

    private record Asked(String call, String tool, Arguments arguments) {}

    private void keep(Visit visit, Asked asked, ToolReply reply, Duration took) {
        var conversation = visit.conversation();
        var call = new ToolCall(
                asked.call(),
                asked.tool(),
                asked.arguments().values(),
                reply.output(),
                visit.now(),
                took,
                conversation.progress().turns());
        log.add(visit.business().id(), conversation.id(), call);
    }

    private static ToolReply over() {
        var result = new Misused("The conversation is over. Say goodbye.");
        return new ToolReply(ToolJson.write(result), "", new Next.End());
    }

    private ToolReply reply(Visit visit, String call, String tool, Arguments arguments) {
        var running = toolbox.visit(visit, call);
        var result = toolbox.call(running, tool, arguments);
        var answer = running.answer();
        conversations.save(visit.business().id(), after(visit.conversation(), answer, visit.now()), List.of());
        return new ToolReply(ToolJson.write(result), result.say().text(), answer.next());
    }

    /// The conversation as the answer leaves it, without a turn and going on: the call ends when it was heard.
    static Conversation after(Conversation before, Answer answer, Instant now) {
        var was = before.progress();
        var known = answer.knowledge();
        var progress = new Progress(
                was.turns(), answer.language(), known.contact(), known.outcome(), was.started(), now, was.ended());
        return new Conversation(before.id(), before.key(), before.party(), known.form(), answer.dialogue(), progress);
    }
}
