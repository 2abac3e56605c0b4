package dev.frontdesk.provider.google;

import dev.frontdesk.provider.ModelClients;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelFaults;
import dev.frontdesk.provider.VendorModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;

/// Models behind `:streamGenerateContent`.
public final class GeminiChat implements AutoCloseable {

    public static final String VENDOR = "google";

    private static final int MOST_TOKENS = 2048;

    private final GeminiAccount account;
    private final ModelFaults faults = new ModelFaults(VENDOR);
    private final ModelClients clients;

    public GeminiChat(GeminiAccount account, ModelDeadlines deadlines) {
        this.account = account;
        this.clients = new ModelClients(faults, deadlines);
    }

    /// The signatures of the model's thoughts go back to it with its tool calls, as newer models demand.
    public StreamingChatModel model(String name) {
        var model = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(clients.builder())
                .baseUrl(account.baseUrl().toString())
                .apiKey(account.key())
                .modelName(name)
                .maxOutputTokens(MOST_TOKENS)
                .returnThinking(true)
                .sendThinking(true)
                .build();
        return new VendorModel(model, faults);
    }

    @Override
    public void close() {
        clients.close();
    }
}
