package dev.frontdesk.provider.anthropic;

import dev.frontdesk.provider.ModelClients;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelFaults;
import dev.frontdesk.provider.VendorModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.Objects;

/// Models behind `/messages`.
public final class AnthropicChat implements AutoCloseable {

    public static final String VENDOR = "anthropic";

    private static final int MOST_TOKENS = 1024;

    private final AnthropicAccount account;
    private final ModelFaults faults = new ModelFaults(VENDOR);
    private final ModelClients clients;

    public AnthropicChat(AnthropicAccount account, ModelDeadlines deadlines) {
        this.account = account;
        this.clients = new ModelClients(faults, deadlines);
    }

    /// What stays the same from turn to turn, instructions and tools, is kept at Anthropic for some minutes, which
    /// makes it cheaper.
    public StreamingChatModel model(String name) {
        var model = AnthropicStreamingChatModel.builder()
                .httpClientBuilder(clients.builder())
                .baseUrl(account.baseUrl().toString())
                .apiKey(Objects.requireNonNullElse(account.key(), "none"))
                .modelName(name)
                .maxTokens(MOST_TOKENS)
                .cacheSystemMessages(true)
                .cacheTools(true)
                .build();
        return new VendorModel(model, faults);
    }

    @Override
    public void close() {
        clients.close();
    }
}
