package dev.frontdesk.conversation.model;

import dev.langchain4j.model.chat.request.ChatRequest;

/// A request to a model, and who is told its answer while it comes.
record Question(ChatRequest request, Audience audience) {

    /// For one thread.
    interface Audience {

        /// What ends the wait for the answer when it is wanted no more; any thread.
        void stopping(Runnable stop);

        /// More of the answer.
        void words(String more);
    }

    /// For an answer that is of use as a whole only.
    static Question unheard(ChatRequest request) {
        return new Question(request, new Audience() {
            @Override
            public void stopping(Runnable stop) {}

            @Override
            public void words(String more) {}
        });
    }
}
