package dev.frontdesk.provider.openai;

import dev.frontdesk.provider.ModelClients;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.ModelFaults;
import dev.frontdesk.provider.VendorModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/// Models behind `/chat/completions`: OpenAI's, and those of whatever speaks as it does, such as Ollama, vLLM or a
/// gateway.
public final class OpenAiChat implements AutoCloseable {

    public static final String VENDOR = RealtimeFaults.VENDOR;

    /// Much more than is ever said in one turn; some models think within it.
    private static final int MOST_TOKENS = 2048;

    private final OpenAiAccount account;
    private final ModelFaults faults = new ModelFaults(VENDOR);
    private final ModelClients clients;

    public OpenAiChat(OpenAiAccount account, ModelDeadlines deadlines) {
        this.account = account;
        this.clients = new ModelClients(faults, deadlines);
    }

    public StreamingChatModel model(String name) {
        var model = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(clients.builder())
                .baseUrl(account.baseUrl().toString())
                .apiKey(account.key())
                .modelName(name)
                .maxCompletionTokens(MOST_TOKENS)
                .build();
        return new VendorModel(model, faults);
    }

    @Override
    public void close() {
        clients.close();
    }
}
