package dev.frontdesk.conversation;

import dev.frontdesk.business.Business;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The desk for conversations that a speech-to-speech model leads: it talks, what it does is done here, and
/// the form stays the truth. The scripted receptionist can go on at any point, in the same conversation.
///
/// Every method blocks, and has committed when it returns; one at a time per conversation, on whatever node.
/// All but [#begin] and [#takeOver] throw `IllegalStateException` for a thread that never began. A bug or a
/// database that fails is thrown, and then nothing was done.
public interface LiveDesk {

    /// Begins the thread's conversation, or goes on with it when something was said already. Nothing is noted
    /// as said: what the contact really hears is told to [#said].
    ///
    /// @param party the number called from, E.164; null when withheld or unknown
    Opening begin(Business business, ConversationKey key, @Nullable String party);

    /// The contact has said something. The same item again replaces what it said before.
    ///
    /// @param item the provider's name for the utterance, its own in the conversation
    void heard(Business business, ConversationKey key, String item, String text);

    /// The contact has heard us say something. The same item again replaces it: whoever is interrupted has
    /// heard less than was sent.
    ///
    /// @param text what was heard, and no more
    void said(Business business, ConversationKey key, String item, String text);

    /// Of a reply of the desk's, which is kept as it was given, the contact has heard less.
    ///
    /// @param turn the reply's number
    /// @param heard what was heard, and no more
    void cutShort(Business business, ConversationKey key, int turn, String heard);

    /// Runs a tool that the model called. The same call again gives the same reply, and nothing is done twice.
    /// Whatever the model asks for is answered, if only with what to do instead.
    ///
    /// @param call the provider's id of the call, its own in the conversation
    ToolReply tool(Business business, ConversationKey key, String call, String tool, Arguments arguments);

    /// The same for a model that hears the contact by itself: what it says was agreed to counts only when they
    /// answered to exactly that, and with a plain yes.
    ToolReply tool(
            Business business, ConversationKey key, String call, String tool, Arguments arguments, Assent assent);

    /// What the contact is to agree to, as the conversation stands.
    Optional<ReadBack> readBack(Business business, ConversationKey key);

    /// The model is gone: the scripted receptionist says one sentence and goes on with what is open.
    /// [Desk#turn] takes the turns from there, and would without this too.
    Reply takeOver(Business business, ConversationKey key, @Nullable String party);
}
