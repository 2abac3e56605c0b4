package dev.frontdesk.app.settings;

import dev.frontdesk.app.settings.RawSettings.Raw;
import dev.frontdesk.app.settings.Settings.Access;
import dev.frontdesk.app.settings.Settings.Addresses;
import dev.frontdesk.app.settings.Settings.Bedrock;
import dev.frontdesk.app.settings.Settings.Database;
import dev.frontdesk.app.settings.Settings.Knowledge;
import dev.frontdesk.app.settings.Settings.Maker;
import dev.frontdesk.app.settings.Settings.ModelVendor;
import dev.frontdesk.app.settings.Settings.Models;
import dev.frontdesk.app.settings.Settings.OpenAi;
import dev.frontdesk.app.settings.Settings.Pinecone;
import dev.frontdesk.app.settings.Settings.Ports;
import dev.frontdesk.app.settings.Settings.Recordings;
import dev.frontdesk.app.settings.Settings.Speech;
import dev.frontdesk.app.settings.Settings.SpeechEngine;
import dev.frontdesk.app.settings.Settings.Storage;
import dev.frontdesk.app.settings.Settings.Twilio;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.provider.minilm.MiniLm;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what was written into [Settings]. Creates no files and opens no connections.
public final class SettingsReader {

    private static final URI TWILIO = URI.create("https://api.twilio.com");
    private static final String GENERATED_ACCOUNT = "AC00000000000000000000000000000000";

    private final RawSettings raw;
    private final Path home;
    private final Supplier<String> tokens;
    private final List<SettingMistake> mistakes = new ArrayList<>();

    private SettingsReader(RawSettings raw, Path home, Supplier<String> tokens) {
        this.raw = raw;
        this.home = home;
        this.tokens = tokens;
    }

    public sealed interface Result {}

    public record Read(Settings settings) implements Result {}

    /// A sentence for each mistake, with its place; at least one.
    public record Mistakes(List<String> mistakes) implements Result {
        public Mistakes {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// @param home the folder the program lies in; the data folder is below it unless set
    /// @param tokens makes up a secret token
    public static Result read(RawSettings raw, Path home, Supplier<String> tokens) {
        var reader = new SettingsReader(raw, home, tokens);
        var settings = reader.settings();
        var mistakes = Stream.concat(raw.file().mistakes().stream(), reader.mistakes.stream())
                .map(Object::toString)
                .toList();
        return mistakes.isEmpty() ? new Read(settings) : new Mistakes(mistakes);
    }

    private Settings settings() {
        var ports = ports();
        var addresses = addresses(ports);
        return new Settings(
                home,
                ports,
                addresses,
                storage(),
                access(),
                twilio(),
                openAi(),
                speech(),
                models(),
                knowledge(),
                now(addresses));
    }

    private Ports ports() {
        var ports = new Ports(
                get("FRONTDESK_PORT", SettingFormats.PORT).orElse(8080),
                get("FRONTDESK_MEDIA_PORT", SettingFormats.PORT).orElse(8081));
        if (ports.http() == ports.media()) {
            wrong("FRONTDESK_MEDIA_PORT", "a port other than FRONTDESK_PORT's");
        }
        return ports;
    }

    private Addresses addresses(Ports ports) {
        var open = get("FRONTDESK_PUBLIC_URL", SettingFormats.HTTP_URL);
        return new Addresses(
                open.orElse(URI.create("http://localhost:" + ports.http())),
                get("FRONTDESK_MEDIA_URL", SettingFormats.SOCKET_URL)
                        .orElse(URI.create("ws://localhost:" + ports.media())),
                open.isPresent());
    }

    private Storage storage() {
        var database = get("FRONTDESK_DATABASE_URL", SettingFormats.DATABASE_URL)
                .map(url -> new Database(
                        url, text("FRONTDESK_DATABASE_USER").orElse(null), secret("FRONTDESK_DATABASE_PASSWORD")));
        if (raw.get("FRONTDESK_DATABASE_URL").isEmpty()) {
            Stream.of("FRONTDESK_DATABASE_USER", "FRONTDESK_DATABASE_PASSWORD")
                    .filter(name -> raw.get(name).isPresent())
                    .forEach(name -> wrong(name, "FRONTDESK_DATABASE_URL beside it"));
        }
        var data = get("FRONTDESK_DATA_DIR", SettingFormats.FOLDER).orElse(home.resolve("data"));
        return new Storage(
                data,
                database.orElse(null),
                get("FRONTDESK_REDIS_URL", SettingFormats.REDIS_URL).orElse(null),
                recordings(data));
    }

    private Recordings recordings(Path data) {
        if (!raw.begins("FRONTDESK_RECORDINGS", "s3:")) {
            return new Recordings.Folder(
                    get("FRONTDESK_RECORDINGS", SettingFormats.FOLDER).orElse(data.resolve("recordings")));
        }
        return new Recordings.Bucket(
                get("FRONTDESK_RECORDINGS", SettingFormats.BUCKET).orElse(URI.create("s3://none")),
                text("AWS_REGION").orElse(Speech.NONE.bedrock().region()),
                get("AWS_ENDPOINT_URL_S3", SettingFormats.HTTP_URL).orElse(null));
    }

    private Access access() {
        return new Access(
                get("FRONTDESK_ADMIN_TOKEN", SettingFormats.TOKEN).orElse(null),
                get("FRONTDESK_SECRET_KEY", SettingFormats.ROOT_KEY).orElse(null),
                get("FRONTDESK_RATE_LIMIT", SettingFormats.COUNT).orElse(100),
                get("FRONTDESK_MAX_CALLS", SettingFormats.COUNT).orElse(800),
                get("FRONTDESK_TRUSTED_PROXIES", SettingFormats.NETWORKS).orElse(List.of()));
    }

    private Twilio twilio() {
        @Nullable Secret token = secret("TWILIO_AUTH_TOKEN");
        var account = get("TWILIO_ACCOUNT_SID", SettingFormats.ACCOUNT);
        return new Twilio(
                account.orElse(GENERATED_ACCOUNT),
                token == null ? new Secret(tokens.get()) : token,
                get("TWILIO_BASE_URL", SettingFormats.HTTP_URL).orElse(TWILIO),
                token != null && account.isPresent());
    }

    private OpenAi openAi() {
        @Nullable Secret key = apiKey("OPENAI");
        var base = get("OPENAI_BASE_URL", SettingFormats.HTTP_URL);
        var realtime = get("OPENAI_REALTIME_URL", SettingFormats.SOCKET_URL);
        return new OpenAi(
                key,
                base.orElse(OpenAi.NONE.baseUrl()),
                realtime.orElse(OpenAi.NONE.realtimeUrl()),
                key != null || base.isPresent() || realtime.isPresent());
    }

    private Speech speech() {
        return new Speech(
                speechEngine("DEEPGRAM", Speech.NONE.deepgram()),
                speechEngine("ELEVENLABS", Speech.NONE.elevenLabs()),
                bedrock(),
                get("DEEPGRAM_RECOGNISER", SettingFormats.RECOGNISER).orElse(Speech.NONE.recogniser()));
    }

    private Bedrock bedrock() {
        var region = text("AWS_REGION");
        var endpoint = get("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", SettingFormats.HTTP_URL);
        return new Bedrock(
                region.orElse(Speech.NONE.bedrock().region()),
                endpoint.orElse(null),
                get("AWS_NOVA_SESSION_SECONDS", SettingFormats.SESSION)
                        .orElse(Speech.NONE.bedrock().sessions()),
                region.isPresent() || endpoint.isPresent());
    }

    private Models models() {
        return new Models(
                modelVendor("ANTHROPIC", Models.NONE.anthropic()),
                modelVendor("GEMINI", Models.NONE.gemini()),
                get("FRONTDESK_MODEL_PRICES", ModelPrices.FORMAT).orElse(Models.NONE.prices()));
    }

    private ModelVendor modelVendor(String vendor, ModelVendor usual) {
        @Nullable Secret key = apiKey(vendor);
        var base = get(vendor + "_BASE_URL", SettingFormats.HTTP_URL);
        return new ModelVendor(key, base.orElse(usual.baseUrl()), key != null || base.isPresent());
    }

    private SpeechEngine speechEngine(String vendor, SpeechEngine usual) {
        @Nullable Secret key = apiKey(vendor);
        var base = get(vendor + "_BASE_URL", SettingFormats.HTTP_URL);
        var socket = get(vendor + "_WS_URL", SettingFormats.SOCKET_URL);
        return new SpeechEngine(
                key, base.orElse(usual.baseUrl()), socket.orElse(usual.socketUrl()), key != null || socket.isPresent());
    }

    private Knowledge knowledge() {
        var maker = get("FRONTDESK_EMBEDDINGS", EmbeddingsSetting.FORMAT)
                .orElseGet(() -> MiniLm.isThere() ? EmbeddingsSetting.MINILM : EmbeddingsSetting.NONE);
        if (maker.maker() == Maker.MINILM && !MiniLm.isThere()) {
            wrong("FRONTDESK_EMBEDDINGS", "none or openai: this build was packaged without MiniLM");
        }
        if (maker.maker() == Maker.OPENAI
                && Stream.of("OPENAI_API_KEY", "OPENAI_BASE_URL")
                        .allMatch(name -> raw.get(name).isEmpty())) {
            wrong("FRONTDESK_EMBEDDINGS", "OPENAI_API_KEY or OPENAI_BASE_URL beside it");
        }
        return new Knowledge(maker.maker(), maker.model(), pinecone());
    }

    private @Nullable Pinecone pinecone() {
        @Nullable Secret key = apiKey("PINECONE");
        var index = get("PINECONE_INDEX_URL", SettingFormats.HTTP_URL);
        if (key == null && index.isPresent()) {
            wrong("PINECONE_INDEX_URL", "PINECONE_API_KEY beside it");
        }
        return key == null || index.isEmpty() ? null : new Pinecone(key, index.get());
    }

    private @Nullable Instant now(Addresses addresses) {
        if (raw.get("FRONTDESK_NOW").isPresent() && addresses.open()) {
            wrong("FRONTDESK_NOW", "the real time where FRONTDESK_PUBLIC_URL is set");
            return null;
        }
        return get("FRONTDESK_NOW", SettingFormats.MOMENT).orElse(null);
    }

    private Optional<String> text(String name) {
        return raw.get(name).map(Raw::text);
    }

    private @Nullable Secret apiKey(String vendor) {
        return get(vendor + "_API_KEY", SettingFormats.API_KEY).orElse(null);
    }

    private @Nullable Secret secret(String name) {
        return text(name).map(Secret::new).orElse(null);
    }

    private <T> Optional<T> get(String name, Format<T> format) {
        var text = text(name);
        var value = text.flatMap(format::read);
        if (text.isPresent() && value.isEmpty()) {
            wrong(name, format.expected().apply(""));
        }
        return value;
    }

    private void wrong(String name, String expected) {
        var found = SettingName.isSecret(name)
                ? "a value not shown"
                : "\"" + text(name).orElse("") + "\"";
        mistakes.add(new SettingMistake(place(name), name, found, expected));
    }

    private String place(String name) {
        return raw.get(name).map(Raw::place).orElse("defaults");
    }
}
