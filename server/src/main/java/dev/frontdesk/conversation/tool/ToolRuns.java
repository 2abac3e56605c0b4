package dev.frontdesk.conversation.tool;

import dev.frontdesk.conversation.Answer;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversation.Progress;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.ToolReply;
import dev.frontdesk.conversation.Visit;
import dev.frontdesk.conversation.tool.ToolResult.Misused;
import dev.frontdesk.messaging.Receipts;
import java.time.Instant;
import java.util.List;

/// Runs each tool call of a conversation once. Called inside the business's scope with the conversation locked.
public final class ToolRuns {

    private static final String CALLS = "tool";

    private final Toolbox toolbox;
    private final Conversations conversations;
    private final Receipts receipts;

    public ToolRuns(Toolbox toolbox, Conversations conversations, Receipts receipts) {
        this.toolbox = toolbox;
        this.conversations = conversations;
        this.receipts = receipts;
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
        var reply = visit.conversation().ended() ? over() : reply(visit, call, tool, arguments);
        receipts.answer(business.id(), CALLS, event, reply.kept());
        return reply;
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
