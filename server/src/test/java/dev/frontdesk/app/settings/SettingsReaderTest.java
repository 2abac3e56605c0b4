package dev.frontdesk.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.app.settings.Settings.Maker;
import dev.frontdesk.business.Voice;
import dev.frontdesk.conversation.model.Tariff;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private static final Path HOME = Path.of("/opt/frontdesk");
    private static final String GENERATED = "generated-token";

    @Test
    void nothingHasToBeSet() {
        var settings = read(Map.of(), "");

        assertThat(settings.ports()).isEqualTo(new Settings.Ports(8080, 8081));
        assertThat(settings.addresses())
                .isEqualTo(new Settings.Addresses(
                        URI.create("http://localhost:8080"), URI.create("ws://localhost:8081"), false));
        assertThat(settings.storage())
                .isEqualTo(new Settings.Storage(
                        HOME.resolve("data"),
                        null,
                        null,
                        new Settings.Recordings.Folder(HOME.resolve("data/recordings"))));
        assertThat(settings.access()).isEqualTo(new Settings.Access(null, null, 100, 800, List.of()));
        assertThat(settings.twilio().authToken().value()).isEqualTo(GENERATED);
        assertThat(settings.twilio().real()).isFalse();
        assertThat(settings.openAi()).isEqualTo(Settings.OpenAi.NONE);
        assertThat(settings.speech()).isEqualTo(Settings.Speech.NONE);
        assertThat(settings.models()).isEqualTo(Settings.Models.NONE);
        assertThat(settings.now()).isNull();
    }

    @Test
    void modelsAreRealOnceTheirVendorHasAKeyOrAnAddress() {
        var models = read(Map.of("ANTHROPIC_API_KEY", "sesame", "GEMINI_BASE_URL", "http://localhost:9000/v1beta/"), "")
                .models();

        assertThat(models.anthropic())
                .isEqualTo(new Settings.ModelVendor(
                        new Secret("sesame"), URI.create("https://api.anthropic.com/v1"), true));
        assertThat(models.gemini())
                .isEqualTo(new Settings.ModelVendor(null, URI.create("http://localhost:9000/v1beta"), true));
    }

    @Test
    void pricesOfModelsAreWrittenInAndOut() {
        var prices = read(Map.of("FRONTDESK_MODEL_PRICES", "gpt-4o=2.50/10, us.amazon.nova-pro-v1:0 = 0.8 / 3.2"), "")
                .models()
                .prices();

        assertThat(prices)
                .isEqualTo(Map.of(
                        "gpt-4o", new Tariff(new BigDecimal("2.50"), new BigDecimal("10")),
                        "us.amazon.nova-pro-v1:0", new Tariff(new BigDecimal("0.8"), new BigDecimal("3.2"))));
    }

    @Test
    void anEngineOfOnesOwnNeedsNoKey() {
        var settings = read(Map.of("OPENAI_BASE_URL", "http://localhost:8000/v1/"), "");

        assertThat(settings.openAi().real()).isTrue();
        assertThat(settings.openAi().apiKey()).isNull();
        assertThat(settings.openAi().baseUrl()).isEqualTo(URI.create("http://localhost:8000/v1"));
    }

    @Test
    void vectorsAreMadeInTheProcessUnlessSomebodyElseIsNamed() {
        var own = Map.of("OPENAI_BASE_URL", "http://localhost:8000/v1", "FRONTDESK_EMBEDDINGS", "openai:nomic-embed");

        assertThat(read(Map.of(), "").knowledge()).isEqualTo(new Settings.Knowledge(Maker.MINILM, "", null));
        assertThat(read(Map.of("FRONTDESK_EMBEDDINGS", "none"), "").knowledge()).isEqualTo(Settings.Knowledge.NONE);
        assertThat(read(own, "").knowledge().model()).isEqualTo("nomic-embed");
        assertThat(read(Map.of("OPENAI_API_KEY", "sesame", "FRONTDESK_EMBEDDINGS", "openai"), "")
                        .knowledge()
                        .model())
                .isEqualTo("text-embedding-3-small");
    }

    @Test
    void theRecogniserIsChosenByLanguageUnlessItIsSet() {
        assertThat(read(Map.of(), "").speech().recogniser()).isEqualTo(Voice.Recogniser.AUTOMATIC);
        assertThat(read(Map.of("DEEPGRAM_RECOGNISER", "nova-3"), "").speech().recogniser())
                .isEqualTo(Voice.Recogniser.NOVA_3);
        assertThat(read(Map.of(), "deepgram.recogniser: flux").speech().recogniser())
                .isEqualTo(Voice.Recogniser.FLUX);
    }

    @Test
    void recogniserAndVoiceAreRealOnceTheyHaveAKeyOrAnAddress() {
        var settings = read(Map.of("DEEPGRAM_API_KEY", "sesame", "ELEVENLABS_WS_URL", "ws://localhost:8093/"), "");

        assertThat(settings.speech().deepgram().real()).isTrue();
        assertThat(settings.speech().deepgram().apiKey()).isEqualTo(new Secret("sesame"));
        assertThat(settings.speech().deepgram().socketUrl()).isEqualTo(URI.create("wss://api.deepgram.com"));
        assertThat(settings.speech().elevenLabs())
                .isEqualTo(new Settings.SpeechEngine(
                        null, URI.create("https://api.elevenlabs.io"), URI.create("ws://localhost:8093"), true));
    }

    @Test
    void everythingCanBeSet() {
        var settings = read(
                Map.ofEntries(
                        Map.entry("FRONTDESK_PORT", "9000"),
                        Map.entry("FRONTDESK_MEDIA_PORT", "9001"),
                        Map.entry("FRONTDESK_PUBLIC_URL", "https://desk.example.com/"),
                        Map.entry("FRONTDESK_MEDIA_URL", "wss://media.example.com"),
                        Map.entry("FRONTDESK_DATA_DIR", "/var/lib/desk"),
                        Map.entry("FRONTDESK_DATABASE_URL", "jdbc:postgresql://db/desk"),
                        Map.entry("FRONTDESK_DATABASE_USER", "desk"),
                        Map.entry("FRONTDESK_DATABASE_PASSWORD", "pass word"),
                        Map.entry("FRONTDESK_REDIS_URL", "redis://cache:6379"),
                        Map.entry("FRONTDESK_ADMIN_TOKEN", "0123456789abcdef"),
                        Map.entry("FRONTDESK_SECRET_KEY", "k".repeat(32)),
                        Map.entry("FRONTDESK_RATE_LIMIT", "0"),
                        Map.entry("FRONTDESK_TRUSTED_PROXIES", "10.0.0.0/8, ::1"),
                        Map.entry("TWILIO_ACCOUNT_SID", "AC" + "0".repeat(32)),
                        Map.entry("TWILIO_AUTH_TOKEN", "token")),
                "");

        assertThat(settings.ports()).isEqualTo(new Settings.Ports(9000, 9001));
        assertThat(settings.addresses())
                .isEqualTo(new Settings.Addresses(
                        URI.create("https://desk.example.com"), URI.create("wss://media.example.com"), true));
        assertThat(settings.storage())
                .isEqualTo(new Settings.Storage(
                        Path.of("/var/lib/desk"),
                        new Settings.Database("jdbc:postgresql://db/desk", "desk", new Secret("pass word")),
                        URI.create("redis://cache:6379"),
                        new Settings.Recordings.Folder(Path.of("/var/lib/desk/recordings"))));
        assertThat(settings.access())
                .isEqualTo(new Settings.Access(
                        new Secret("0123456789abcdef"),
                        new Secret("k".repeat(32)),
                        0,
                        800,
                        List.of("10.0.0.0/8", "::1")));
        assertThat(settings.twilio())
                .isEqualTo(new Settings.Twilio(
                        "AC" + "0".repeat(32), new Secret("token"), URI.create("https://api.twilio.com"), true));
    }

    @Test
    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile() {
        var file = "frontdesk: {port: 1, media-port: 2, data.dir: /three}";
        var raw = new RawSettings(
                Map.of("FRONTDESK_PORT", "10"),
                Map.of("FRONTDESK_PORT", "20", "FRONTDESK_MEDIA_PORT", "21"),
                SettingsFile.read("frontdesk.yaml", file));

        var settings = read(raw);

        assertThat(settings.ports()).isEqualTo(new Settings.Ports(10, 21));
        assertThat(settings.storage().dataDir()).isEqualTo(Path.of("/three"));
    }

    @Test
    void theFileTakesNamesWithDotsOrNested() {
        var settings = read(Map.of(), """
                # ours
                frontdesk.port: 9000
                frontdesk:
                  media: {port: 9001}
                  now: 2026-11-20T09:00:00-07:00
                twilio.base-url: http://localhost:4010
                openai.api.key: sk-later
                """);

        assertThat(settings.ports()).isEqualTo(new Settings.Ports(9000, 9001));
        assertThat(settings.now()).isEqualTo(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(settings.twilio().baseUrl()).isEqualTo(URI.create("http://localhost:4010"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRONTDESK_PORT              | eighty              | a port from 1 to 65535
            FRONTDESK_PORT              | 0                   | a port from 1 to 65535
            FRONTDESK_MEDIA_PORT        | 65536               | a port from 1 to 65535
            FRONTDESK_MEDIA_PORT        | 8080                | other than FRONTDESK_PORT's
            FRONTDESK_PUBLIC_URL        | desk.example.com    | https://desk.example.com
            FRONTDESK_PUBLIC_URL        | ftp://example.com   | https://desk.example.com
            FRONTDESK_PUBLIC_URL        | https://            | https://desk.example.com
            FRONTDESK_MEDIA_URL         | https://example.com | wss://media.example.com
            FRONTDESK_DATABASE_URL      | mysql://x           | jdbc:postgresql
            FRONTDESK_DATABASE_USER     | me                  | FRONTDESK_DATABASE_URL beside it
            FRONTDESK_REDIS_URL         | localhost           | redis://localhost:6379
            FRONTDESK_ADMIN_TOKEN       | short               | at least 8 characters
            OPENAI_API_KEY              | sk-1 2              | without spaces
            DEEPGRAM_API_KEY            | “dg-1”              | of ASCII
            FRONTDESK_SECRET_KEY        | short               | at least 16 random characters
            FRONTDESK_RATE_LIMIT        | -1                  | 0 or more
            FRONTDESK_NOW               | today               | a moment such as
            TWILIO_ACCOUNT_SID          | XC1                 | begins with AC
            FRONTDESK_TRUSTED_PROXIES   | the proxy           | addresses or networks
            TWILIO_BASE_URL             | api                 | https://
            OPENAI_BASE_URL             | ws://localhost      | https://
            OPENAI_REALTIME_URL         | https://localhost   | wss://
            ANTHROPIC_BASE_URL          | claude              | https://
            GEMINI_BASE_URL             | ws://localhost      | https://
            FRONTDESK_EMBEDDINGS        | word2vec            | minilm
            FRONTDESK_EMBEDDINGS        | openai              | OPENAI_API_KEY
            PINECONE_INDEX_URL          | https://localhost   | PINECONE_API_KEY
            DEEPGRAM_WS_URL             | https://localhost   | wss://
            ELEVENLABS_WS_URL           | localhost:8093      | wss://
            DEEPGRAM_RECOGNISER         | nova-2              | automatic, flux, nova-3
            """)
    void aWrongValueIsNamedWithItsPlace(String name, String value, String expected) {
        assertThat(mistakes(Map.of(name, value), ""))
                .singleElement()
                .asString()
                .startsWith("environment: found ")
                .contains(name, expected);
    }

    @Test
    void allMistakesAreNamedAtOnceWithTheLinesOfTheFile() {
        var mistakes = mistakes(Map.of("FRONTDESK_RATE_LIMIT", "many"), """
                frontdesk.port: high
                frontdesk.prot: 1
                """);

        assertThat(mistakes)
                .containsExactlyInAnyOrder(
                        "environment: found \"many\" for FRONTDESK_RATE_LIMIT, expected a whole number, 0 or more",
                        "frontdesk.yaml:1: found \"high\" for FRONTDESK_PORT, expected a port from 1 to 65535",
                        "frontdesk.yaml:2: found \"frontdesk.prot\","
                                + " expected a setting; did you mean FRONTDESK_PORT?");
    }

    @Test
    void aSecretIsNeverShown() {
        var file = "frontdesk.secret.key: hush1\nfrontdesk.secret.kye: hush2\n";
        var environment = Map.of("FRONTDESK_ADMIN_TOKEN", "hush3", "FRONTDESK_DATABASE_URL", "postgres://u:hush4@h");

        assertThat(mistakes(environment, file))
                .hasSize(4)
                .allSatisfy(mistake -> assertThat(mistake).doesNotContain("hush"));
        assertThat(read(Map.of("FRONTDESK_ADMIN_TOKEN", "hush-hush-hush-hush"), ""))
                .asString()
                .doesNotContain("hush", GENERATED);
    }

    @Test
    void aFixedClockIsRefusedWhereTheServerIsPublic() {
        var environment = Map.of("FRONTDESK_NOW", "2026-11-20T09:00:00Z", "FRONTDESK_PUBLIC_URL", "https://a.example");

        assertThat(mistakes(environment, ""))
                .singleElement()
                .asString()
                .contains("FRONTDESK_NOW", "FRONTDESK_PUBLIC_URL");
    }

    @Test
    void aTokenWithoutItsAccountOpensWebhooksAndSendsNothing() {
        var twilio = read(Map.of("TWILIO_AUTH_TOKEN", "hush"), "").twilio();

        assertThat(twilio.authToken().value()).isEqualTo("hush");
        assertThat(twilio.real()).isFalse();
    }

    @Test
    void aVariableNamedLikeASettingIsWarnedOf() {
        var raw = new RawSettings(
                Map.of(), Map.of("FRONTDESK_PROT", "1", "FRONTDESK_ZZZZZZZZZZ", "1", "HOME", "/"), SettingsFile.NONE);

        assertThat(raw.warnings())
                .containsExactly(
                        "There is no setting FRONTDESK_PROT; did you mean FRONTDESK_PORT?",
                        "There is no setting FRONTDESK_ZZZZZZZZZZ.");
    }

    private static Settings read(Map<String, String> environment, String file) {
        return read(new RawSettings(Map.of(), environment, SettingsFile.read("frontdesk.yaml", file)));
    }

    private static Settings read(RawSettings raw) {
        return switch (SettingsReader.read(raw, HOME, () -> GENERATED)) {
            case SettingsReader.Read(var settings) -> settings;
            case SettingsReader.Mistakes(var mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private static List<String> mistakes(Map<String, String> environment, String file) {
        var raw = new RawSettings(Map.of(), environment, SettingsFile.read("frontdesk.yaml", file));
        return switch (SettingsReader.read(raw, HOME, () -> GENERATED)) {
            case SettingsReader.Read(var settings) -> throw new AssertionError("no mistake in " + settings);
            case SettingsReader.Mistakes(var mistakes) -> mistakes;
        };
    }

    @Test
    void recordingsMayLieInABucket() {
        var settings = read(
                Map.of(
                        "FRONTDESK_RECORDINGS", "s3://calls/frontdesk/",
                        "AWS_REGION", "ca-central-1",
                        "AWS_ENDPOINT_URL_S3", "http://localhost:9000"),
                "");

        assertThat(settings.storage().recordings())
                .isEqualTo(new Settings.Recordings.Bucket(
                        URI.create("s3://calls/frontdesk"), "ca-central-1", URI.create("http://localhost:9000")));
    }

    @Test
    void aBucketWithoutANameIsAMistake() {
        assertThat(mistakes(Map.of("FRONTDESK_RECORDINGS", "s3:///calls"), ""))
                .singleElement()
                .asString()
                .contains("FRONTDESK_RECORDINGS", "s3://calls/frontdesk");
    }
}
