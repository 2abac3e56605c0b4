package dev.frontdesk.simulator.talk;

import java.util.List;

/// One conversation, from the contact's side. Used by one thread at a time.
///
/// A [dev.frontdesk.simulator.desk.DeskUnreachable] leaves the conversation as it was, with the request
/// still to be made: [#resume] makes it again.
public interface Talk {

    /// Calls, or opens the chat.
    Prompt open();

    Prompt act(Action action);

    /// Sends the request that found no server again, unchanged, and goes on from there.
    Prompt resume();

    /// Numbers the desk connected the contact to, answered or not.
    List<String> dialled();
}
