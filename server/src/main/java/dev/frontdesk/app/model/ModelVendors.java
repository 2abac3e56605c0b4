package dev.frontdesk.app.model;

import dev.frontdesk.app.settings.Secret;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.ModelName;
import dev.frontdesk.conversation.model.Models;
import dev.frontdesk.conversation.model.TalkingModel;
import dev.frontdesk.conversation.model.Tariff;
import dev.frontdesk.provider.ModelDeadlines;
import dev.frontdesk.provider.anthropic.AnthropicAccount;
import dev.frontdesk.provider.anthropic.AnthropicChat;
import dev.frontdesk.provider.aws.BedrockChat;
import dev.frontdesk.provider.google.GeminiAccount;
import dev.frontdesk.provider.google.GeminiChat;
import dev.frontdesk.provider.openai.OpenAiAccount;
import dev.frontdesk.provider.openai.OpenAiChat;
import dev.langchain4j.model.chat.StreamingChatModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The language models of the vendors that the operator has set up. Thread-safe.
public final class ModelVendors implements Models, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ModelVendors.class);

    private final Map<ModelName.Provider, Vendor> vendors = new EnumMap<>(ModelName.Provider.class);
    private final Map<ModelName, TalkingModel> models = new ConcurrentHashMap<>();
    private final Tariffs tariffs;
    private final List<Runnable> closing = new ArrayList<>();

    /// @param free whether tokens cost nothing: an engine of one's own
    private record Vendor(String name, Function<String, StreamingChatModel> models, boolean free) {}

    public ModelVendors(Settings settings, ModelDeadlines deadlines) {
        tariffs = new Tariffs(settings.models().prices());
        openAi(settings.openAi(), deadlines);
        anthropic(settings.models().anthropic(), deadlines);
        bedrock(settings.speech().bedrock(), deadlines);
        gemini(settings.models().gemini(), deadlines);
    }

    @Override
    public List<TalkingModel> of(Business business) {
        return business.reception().lead().models().stream()
                .flatMap(name -> model(name).stream())
                .toList();
    }

    private Optional<TalkingModel> model(ModelName name) {
        return Optional.ofNullable(vendors.get(name.provider()))
                .map(vendor -> models.computeIfAbsent(name, _ -> model(vendor, name.name())));
    }

    private TalkingModel model(Vendor vendor, String name) {
        return new TalkingModel(vendor.name(), name, vendor.models().apply(name), tariff(vendor, name));
    }

    private Tariff tariff(Vendor vendor, String name) {
        if (vendor.free()) {
            return tariffs.own(name).orElse(Tariff.FREE);
        }
        return tariffs.of(name).orElseGet(() -> {
            LOG.warn(
                    "What {} of {} costs is not known: its tokens are counted, but no cost, and no budget holds it."
                            + " Set FRONTDESK_MODEL_PRICES={}=IN/OUT, in dollars for a million tokens.",
                    name,
                    vendor.name(),
                    name);
            return Tariff.FREE;
        });
    }

    private void openAi(Settings.OpenAi account, ModelDeadlines deadlines) {
        if (account.real()) {
            var chat = new OpenAiChat(
                    new OpenAiAccount(key(account.apiKey()), account.baseUrl(), account.realtimeUrl()), deadlines);
            var own = !account.baseUrl().equals(OpenAiAccount.BASE_URL);
            vendors.put(ModelName.Provider.OPENAI, new Vendor(OpenAiChat.VENDOR, chat::model, own));
            closing.add(chat::close);
        }
    }

    private void anthropic(Settings.ModelVendor account, ModelDeadlines deadlines) {
        if (account.real()) {
            var chat = new AnthropicChat(new AnthropicAccount(key(account.apiKey()), account.baseUrl()), deadlines);
            vendors.put(ModelName.Provider.ANTHROPIC, new Vendor(AnthropicChat.VENDOR, chat::model, false));
            closing.add(chat::close);
        }
    }

    private void bedrock(Settings.Bedrock place, ModelDeadlines deadlines) {
        if (place.real()) {
            var chat = new BedrockChat(place.region(), place.endpoint(), deadlines);
            vendors.put(ModelName.Provider.BEDROCK, new Vendor(BedrockChat.VENDOR, chat::model, false));
            closing.add(chat::close);
        }
    }

    private void gemini(Settings.ModelVendor account, ModelDeadlines deadlines) {
        if (account.real()) {
            var chat = new GeminiChat(new GeminiAccount(key(account.apiKey()), account.baseUrl()), deadlines);
            vendors.put(ModelName.Provider.GOOGLE, new Vendor(GeminiChat.VENDOR, chat::model, false));
            closing.add(chat::close);
        }
    }

    private static @Nullable String key(@Nullable Secret secret) {
        return secret == null ? null : secret.value();
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }
}
