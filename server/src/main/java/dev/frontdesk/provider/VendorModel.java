package dev.frontdesk.provider;

import dev.frontdesk.conversation.model.StoppableHandler;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatRequestOptions;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.Set;

/// A vendor's model as the receptionist may rely on it: [#chat] returns at once; the handler hears, on a thread of
/// the request's own, of exactly one end, and of failures as [ProviderException]; nothing after it was cancelled;
/// every tool call has an id; no retries.
public final class VendorModel implements StreamingChatModel {

    private final StreamingChatModel model;
    private final ModelFaults faults;
    private final Signatures signatures = new Signatures();

    /// @param model asks on the thread that it is called on, and returns when the answer has ended
    public VendorModel(StreamingChatModel model, ModelFaults faults) {
        this.model = model;
        this.faults = faults;
    }

    @Override
    public void chat(ChatRequest request, ChatRequestOptions options, StreamingChatResponseHandler handler) {
        var answer = new Answer(handler, faults, signatures);
        var thread = Thread.ofVirtual()
                .name("model-" + faults.vendor())
                .unstarted(
                        () -> answer.run(() -> model.chat(new SentBack(signatures).request(request), options, answer)));
        answer.ranBy(thread);
        if (handler instanceof StoppableHandler stoppable) {
            stoppable.onBegin(answer);
        }
        thread.start();
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return model.defaultRequestParameters();
    }

    @Override
    public List<ChatModelListener> listeners() {
        return model.listeners();
    }

    @Override
    public ModelProvider provider() {
        return model.provider();
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return model.supportedCapabilities();
    }
}
