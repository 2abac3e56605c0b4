package dev.frontdesk.app.settings;

import dev.frontdesk.business.Voice;
import dev.frontdesk.conversation.model.Tariff;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything an operator can set, checked.
///
/// @param home the folder the program lies in, with `examples`
/// @param now where the clock starts, for demonstrations and tests; null for the real time
public record Settings(
        Path home,
        Ports ports,
        Addresses addresses,
        Storage storage,
        Access access,
        Twilio twilio,
        OpenAi openAi,
        Speech speech,
        Models models,
        Knowledge knowledge,
        @Nullable Instant now) {

    /// @param media of the media plane
    public record Ports(int http, int media) {}

    /// How the world reaches the two planes; no slash at the end.
    ///
    /// @param open whether the operator has set a public address
    public record Addresses(URI publicUrl, URI mediaUrl, boolean open) {}

    /// @param database null for the embedded one
    /// @param redis null for caches in the process
    public record Storage(
            Path dataDir,
            @Nullable Database database,
            @Nullable URI redis,
            Recordings recordings) {}

    /// Where the sound of calls is kept.
    public sealed interface Recordings {

        record Folder(Path folder) implements Recordings {}

        /// @param place `s3://bucket/prefix`
        /// @param endpoint null for the region's own
        record Bucket(URI place, String region, @Nullable URI endpoint) implements Recordings {}
    }

    /// @param url begins with `jdbc:postgresql:`
    public record Database(
            String url, @Nullable String user, @Nullable Secret password) {}

    /// @param adminToken a bearer token with all rights; null when people log in
    /// @param secretKey null when [SecretKeyFile] keeps it
    /// @param rateLimit requests a minute per address on public paths; 0 for none
    /// @param maxCalls live calls at once on this node; more get the telephony vendor's own speech
    /// @param trustedProxies addresses or networks whose `X-Forwarded-For` is believed
    public record Access(
            @Nullable Secret adminToken,
            @Nullable Secret secretKey,
            int rateLimit,
            int maxCalls,
            List<String> trustedProxies) {

        public Access {
            trustedProxies = List.copyOf(trustedProxies);
        }
    }

    /// @param real whether the operator has set an account and its token; a generated token opens no real
    ///     webhook
    public record Twilio(String accountSid, Secret authToken, URI baseUrl, boolean real) {}

    /// OpenAI, or what speaks its interfaces.
    ///
    /// @param apiKey null for none; an engine of one's own may need none
    /// @param real whether the operator has set a key or an address, so that calls may use it
    public record OpenAi(@Nullable Secret apiKey, URI baseUrl, URI realtimeUrl, boolean real) {

        /// Where OpenAI itself is.
        public static final OpenAi NONE = new OpenAi(
                null, URI.create("https://api.openai.com/v1"), URI.create("wss://api.openai.com/v1/realtime"), false);
    }

    /// The engines of a cascade that only hear, or only speak, and Amazon's, which converses.
    ///
    /// @param recogniser which of Deepgram's hears calls of businesses that name none
    public record Speech(SpeechEngine deepgram, SpeechEngine elevenLabs, Bedrock bedrock, Voice.Recogniser recogniser) {

        /// Where the engines themselves are.
        public static final Speech NONE = new Speech(
                new SpeechEngine(
                        null, URI.create("https://api.deepgram.com"), URI.create("wss://api.deepgram.com"), false),
                new SpeechEngine(
                        null, URI.create("https://api.elevenlabs.io"), URI.create("wss://api.elevenlabs.io"), false),
                new Bedrock("us-east-1", null, Duration.ofMinutes(7), false),
                Voice.Recogniser.AUTOMATIC);
    }

    /// @param endpoint null for the region's own
    /// @param sessions how old one of Nova's may get; Bedrock ends it after eight minutes
    /// @param real whether the operator has set a region or an endpoint, so that calls may use it; credentials are
    ///     found by AWS's own rules
    public record Bedrock(String region, @Nullable URI endpoint, Duration sessions, boolean real) {}

    /// How knowledge is searched by meaning.
    ///
    /// @param model of whoever makes the vectors; empty where there is no choice
    /// @param pinecone where vectors are looked up; null for an index in each node
    public record Knowledge(
            Maker maker, String model, @Nullable Pinecone pinecone) {

        /// By words alone.
        public static final Knowledge NONE = new Knowledge(Maker.NONE, "", null);
    }

    /// Who makes vectors of texts.
    public enum Maker {
        NONE,
        MINILM,
        OPENAI
    }

    public record Pinecone(Secret apiKey, URI indexUrl) {}

    /// @param apiKey null for none; what stands in for the engine may need none
    /// @param baseUrl without a path; so is `socketUrl`
    /// @param real whether the operator has set a key or an address, so that calls may use it
    public record SpeechEngine(@Nullable Secret apiKey, URI baseUrl, URI socketUrl, boolean real) {}

    /// The vendors of language models besides OpenAI and Bedrock.
    ///
    /// @param prices of any vendor's models by name, where they are not the usual ones
    public record Models(ModelVendor anthropic, ModelVendor gemini, Map<String, Tariff> prices) {

        /// Where the vendors themselves are.
        public static final Models NONE = new Models(
                new ModelVendor(null, URI.create("https://api.anthropic.com/v1"), false),
                new ModelVendor(null, URI.create("https://generativelanguage.googleapis.com/v1beta"), false),
                Map.of());

        public Models {
            prices = Map.copyOf(prices);
        }
    }

    /// @param apiKey null for none; a gateway of one's own may need none
    /// @param baseUrl ends with the version
    /// @param real whether the operator has set a key or an address, so that conversations may use it
    public record ModelVendor(@Nullable Secret apiKey, URI baseUrl, boolean real) {}
}
