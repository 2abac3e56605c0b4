package dev.frontdesk.conversation.model;

import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;

/// Hears what a model answers, and can stop it from the first moment on, also before anything has come.
public interface StoppableHandler extends StreamingChatResponseHandler {

    /// Comes first, on the asking thread. Once the handle is cancelled nothing more is told and the connection to
    /// the vendor is given up.
    void onBegin(StreamingHandle handle);
}
