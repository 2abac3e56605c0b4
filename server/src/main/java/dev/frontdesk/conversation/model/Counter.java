package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.ToolReply;

/// Where a model's turn gets things done. Each method is a transaction, and has committed when it returns.
interface Counter {

    /// The conversation as it stands now.
    Scene look();

    /// @param call names the call in its conversation
    /// @param arguments as the model wrote them
    ToolReply run(String call, String tool, String arguments);
}
