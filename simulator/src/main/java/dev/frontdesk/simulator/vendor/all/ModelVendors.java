package dev.frontdesk.simulator.vendor.all;

import dev.frontdesk.simulator.vendor.anthropic.Messages;
import dev.frontdesk.simulator.vendor.chat.ChatDialect;
import dev.frontdesk.simulator.vendor.chat.ChatMind;
import dev.frontdesk.simulator.vendor.chat.ChatService;
import dev.frontdesk.simulator.vendor.chat.ChatTrouble;
import dev.frontdesk.simulator.vendor.chat.HttpHouse;
import dev.frontdesk.simulator.vendor.chat.HttpService;
import dev.frontdesk.simulator.vendor.deepgram.Recordings;
import dev.frontdesk.simulator.vendor.gemini.GenerateContent;
import dev.frontdesk.simulator.vendor.model.Script;
import dev.frontdesk.simulator.vendor.openai.ChatCompletions;
import dev.frontdesk.simulator.vendor.openai.Embeddings;
import dev.frontdesk.simulator.vendor.pinecone.Pinecone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Language models and what goes with them, over HTTP: Anthropic, Gemini, Pinecone and Deepgram's recordings on
/// a port of their own, OpenAI's models and embeddings for the port of its speech. Thread-safe.
public final class ModelVendors implements AutoCloseable {

    private final Map<String, ChatMind> minds = new LinkedHashMap<>();
    private final ChatService openai;
    private final ChatService anthropic;
    private final ChatService gemini;
    private final Embeddings embeddings;
    private final HttpHouse house;

    /// @param port 0 for any free one
    /// @param scripts the model of each request
    public ModelVendors(int port, String key, Supplier<Script> scripts) {
        Stream.of("openai-chat", "anthropic", "gemini", "embeddings", "pinecone", "recordings")
                .forEach(name -> minds.put(name, new ChatMind(scripts)));
        openai =
                service("/v1/chat/completions", "Authorization", "Bearer " + key, new ChatCompletions(), "openai-chat");
        anthropic = service("/v1/messages", "x-api-key", key, new Messages(), "anthropic");
        gemini = service(
                "/v1beta/models/[^/]+:(streamG|g)enerateContent",
                "x-goog-api-key",
                key,
                new GenerateContent(),
                "gemini");
        embeddings = new Embeddings(key, mind("embeddings"));
        house = new HttpHouse(
                port,
                List.of(
                        anthropic,
                        gemini,
                        new Pinecone(key, mind("pinecone")),
                        new Recordings(key, mind("recordings"))));
    }

    private ChatService service(String path, String header, String key, ChatDialect dialect, String name) {
        return new ChatService(new ChatService.Door(Pattern.compile(path), header, key), dialect, mind(name));
    }

    /// For the port of OpenAI's speech.
    public List<HttpService> openAi() {
        return List.of(openai, embeddings);
    }

    /// @param vendor openai-chat, anthropic, gemini, embeddings, pinecone or recordings
    /// @throws IllegalArgumentException when there is no such vendor
    public ChatMind mind(String vendor) {
        var mind = minds.get(vendor);
        if (mind == null) {
            throw new IllegalArgumentException(
                    "There is no vendor '" + vendor + "', only " + String.join(", ", names()));
        }
        return mind;
    }

    List<String> names() {
        return List.copyOf(minds.keySet());
    }

    /// What a server is to be started with.
    Map<String, String> environment(String key) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("ANTHROPIC_API_KEY", key);
        environment.put("ANTHROPIC_BASE_URL", house.url() + "/v1");
        environment.put("GEMINI_API_KEY", key);
        environment.put("GEMINI_BASE_URL", house.url() + "/v1beta");
        environment.put("DEEPGRAM_BASE_URL", house.url());
        environment.put("PINECONE_API_KEY", key);
        environment.put("PINECONE_INDEX_URL", house.url());
        return environment;
    }

    /// With the vendor's name before each.
    List<String> violations() {
        return Stream.concat(
                        minds.entrySet().stream()
                                .flatMap(each -> each.getValue().violations().stream()
                                        .map(violation -> each.getKey() + ": " + violation)),
                        house.violations().stream().map(stray -> "models: " + stray))
                .toList();
    }

    static ChatTrouble[] troubles(List<String> misbehaviours) {
        return misbehaviours.stream().map(ChatTrouble::parse).toArray(ChatTrouble[]::new);
    }

    @Override
    public void close() {
        openai.close();
        anthropic.close();
        gemini.close();
        house.close();
    }
}
