package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.fact.Claim;
import java.time.Duration;

/// Hears how models do. Called on any thread; takes no time to speak of.
public interface ModelObserver {

    ModelObserver NONE = new ModelObserver() {};

    /// @param first from the request to the first piece of the answer
    default void answered(TalkingModel model, Duration first) {}

    default void broke(TalkingModel model, Fallback cause) {}

    /// The same model was asked again.
    default void retried(TalkingModel model) {}

    /// The first choice failed, and this one is asked.
    default void secondChoice(TalkingModel model) {}

    /// A reply was kept back for what it claimed.
    default void heldBack(TalkingModel model, Claim claim) {}

    /// A reply was begun to be said before all of it was there.
    ///
    /// @param first from the contact's words to the first sentence that may be said
    default void begunToSay(TalkingModel model, Duration first) {}

    /// A turn was led by a model to its end.
    default void led(Business business, Channel channel, ModelTurn turn) {}

    /// A turn went to the script without a model having been asked.
    default void unled(Business business, Channel channel, Fallback cause) {}
}
