package dev.frontdesk.admin;

import dev.frontdesk.admin.ConversationView.TurnView;
import dev.frontdesk.business.Business;
import dev.frontdesk.call.CallRecord;
import dev.frontdesk.call.CallRecords;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Conversations;
import dev.frontdesk.conversation.ToolLog;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.model.ModelAccounts;
import dev.frontdesk.conversation.review.Reviews;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation with everything that is kept of it: its turns, what was done in them, of a live call its
/// streams, and what was made of it afterwards. Called in the business's scope.
public final class SpelledOut {

    private final Conversations conversations;
    private final ToolLog tools;
    private final CallRecords calls;
    private final Reviews reviews;
    private final ModelAccounts models;

    public SpelledOut(
            Conversations conversations, ToolLog tools, CallRecords calls, Reviews reviews, ModelAccounts models) {
        this.conversations = conversations;
        this.tools = tools;
        this.calls = calls;
        this.reviews = reviews;
        this.models = models;
    }

    ConversationView of(Business business, Conversation conversation, @Nullable ContactRef person) {
        var zone = business.zone();
        var turns = conversations.turns(business.id(), conversation.id());
        var deeds = Deeds.of(turns, tools.of(business.id(), conversation.id()));
        var streams = streams(business, conversation);
        var timings = TurnTimings.of(turns, streams);
        var led = ModelView.byTurn(models.of(business.id(), conversation.id()));
        var shown = turns.stream()
                .map(turn -> TurnView.of(turn, deeds.of(turn), timings.of(turn), zone)
                        .with(turn.who() == Turn.Who.DESK ? led.get(turn.number()) : null))
                .toList();
        return ConversationView.of(conversation, person, zone)
                .with(shown, ToolView.all(deeds.untold(), zone), CallView.of(streams, zone))
                .with(reviews.of(business.id(), conversation.id())
                        .map(ReviewView::of)
                        .orElse(null));
    }

    private List<CallRecord> streams(Business business, Conversation conversation) {
        var key = conversation.key();
        return key.channel() == Channel.PHONE ? calls.of(business.id(), key.thread()) : List.of();
    }
}
