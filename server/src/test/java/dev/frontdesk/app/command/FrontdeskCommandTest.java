package dev.frontdesk.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.frontdesk.app.settings.SecretKeyFile;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.app.settings.SettingsSource;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.business.document.WordingDocument;
import dev.frontdesk.conversation.scripted.Sentences;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontdeskCommandTest {

    private static final Path BELLA = Path.of("..", "examples", "bella");

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final TestingStore store = new TestingStore();
    private final List<String> started = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private @Nullable HttpServer running;

    @BeforeEach
    void bringTheExample() throws IOException {
        copy(BELLA, home.resolve("examples/bella"));
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.stop(0);
        }
    }

    @Test
    void withoutACommandTheServerStartsWithTheUsualExample() {
        assertThat(execute()).isZero();

        assertThat(started).containsExactly("8080 8081 data [bella] true");
    }

    @Test
    void runTakesPortsTheDataFolderAndExamples() throws IOException {
        copy(BELLA, home.resolve("examples/clara"));

        assertThat(execute(
                        "run",
                        "--port",
                        "9000",
                        "--media-port",
                        "9001",
                        "--data",
                        "/tmp/elsewhere",
                        "--example",
                        "all"))
                .isZero();
        assertThat(execute(
                        "--example",
                        "clara",
                        "--example",
                        home.resolve("examples/bella").toString()))
                .isZero();

        assertThat(started)
                .containsExactly("9000 9001 elsewhere [bella, clara] false", "8080 8081 data [clara, bella] false");
    }

    @Test
    void whatCannotBeDoneIsOneSentenceAndStatusTwo() {
        assertThat(execute("run", "--example", "nobody")).isEqualTo(2);
        assertThat(err.toString()).startsWith("There is no example \"nobody\"").doesNotContain("\tat ");
        assertThat(execute("run", "--port", "x")).isEqualTo(2);
        assertThat(err.toString())
                .contains("command line: found \"x\" for FRONTDESK_PORT")
                .doesNotContain("\tat ");
        assertThat(execute("export", "../etc", "x")).isEqualTo(2);
        assertThat(execute("dance")).isEqualTo(2);
        assertThat(started).isEmpty();
    }

    @Test
    void aDataFolderThatCannotBeMadeIsOneSentenceAndStatusTwo() throws IOException {
        var file = Files.writeString(home.resolve("notes"), "of somebody's");

        assertThat(execute(
                        (settings, _) -> SecretKeyFile.of(settings),
                        "run",
                        "--data",
                        file.resolve("data").toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("The data folder " + file.resolve("data") + " cannot be used: ")
                .contains("--data")
                .hasLineCount(1);
    }

    @Test
    void checkPrintsEveryMistakeOfSettingsExamplesAndFolders() throws IOException {
        environment.put("FRONTDESK_PORT", "x");
        Files.writeString(home.resolve("examples/bella/business.yaml"), "slug: bella\n");
        var own = Files.createDirectories(home.resolve("own"));
        Files.writeString(own.resolve("business.yaml"), "\n\nslug: [\n");

        assertThat(execute("check", own.toString())).isEqualTo(1);

        assertThat(out.toString())
                .contains(
                        "environment: found \"x\" for FRONTDESK_PORT",
                        "bella/business.yaml:1: found nothing at zone, expected",
                        "own/business.yaml:4: found broken YAML",
                        "6 mistakes.");
    }

    @Test
    void wordingPrintsAFileThatChangesNothingUntilItIsEdited() {
        assertThat(execute("wording", "fr-CA")).isZero();
        var standard = Sentences.in(Locale.CANADA_FRENCH).replaceable();

        var untouched = WordingDocument.read("fr-CA.yaml", out.toString(), standard);
        var all = out.toString()
                .lines()
                .map(line -> line.startsWith("# ") ? line : line.substring(1))
                .collect(Collectors.joining("\n"));
        var uncommented = WordingDocument.read("fr-CA.yaml", all, standard);

        assertThat(untouched.sentences()).isEmpty();
        assertThat(untouched.mistakes()).isEmpty();
        assertThat(uncommented.mistakes()).isEmpty();
        assertThat(uncommented.sentences())
                .hasSameSizeAs(standard)
                .containsEntry("goodbye", List.of(Objects.requireNonNull(standard.get("goodbye"))));
    }

    @Test
    void wordingOfNoLanguageIsRefused() {
        assertThat(execute("wording", "!")).isEqualTo(2);
        assertThat(err.toString()).contains("is not a language");
    }

    @Test
    void checkFindsTwoExamplesWithOneNumber() throws IOException {
        assertThat(execute("check")).isZero();
        copy(BELLA, home.resolve("examples/clara"));

        assertThat(execute("check")).isEqualTo(1);
        assertThat(out.toString()).contains("clara/business.yaml:1: found the number of bella");
    }

    @Test
    void checkWarnsOfALiveBusinessWhoseEngineCannotRun() throws IOException {
        var file = home.resolve("examples/bella/business.yaml");
        var gathering = Files.readString(file);
        for (var engine : List.of("openai", "nova", "cascade")) {
            Files.writeString(file, live(gathering, engine));
            assertThat(execute("check")).isZero();
        }
        assertThat(err.toString())
                .contains(
                        "bella: voice.engine openai needs OPENAI_API_KEY",
                        "bella: voice.engine nova needs AWS_REGION",
                        "bella: voice.engine cascade needs DEEPGRAM_API_KEY or OPENAI_API_KEY",
                        "bella: voice.engine cascade needs ELEVENLABS_API_KEY or OPENAI_API_KEY");
    }

    @Test
    void checkWarnsOfABusinessWhoseModelsCannotBeAsked() throws IOException {
        var file = home.resolve("examples/bella/business.yaml");
        var scripted = Files.readString(file).replaceAll("(?m)^receptionist:.*$", "");
        Files.writeString(file, scripted + "\nreceptionist: {mode: model}\n");
        assertThat(execute("check")).isZero();
        Files.writeString(
                file,
                scripted
                        + "\nreceptionist: {mode: model, model: {provider: openai, name: a, second: {provider: google, name: b}}}\n");
        environment.put("OPENAI_API_KEY", "sk-0123456789");
        assertThat(execute("check")).isZero();

        assertThat(err.toString())
                .contains(
                        "bella: receptionist.mode model needs receptionist.model",
                        "bella: receptionist.model b needs GEMINI_API_KEY or GEMINI_BASE_URL")
                .doesNotContain("receptionist.model a needs");
    }

    @Test
    void checkWarnsOfAMediaAddressThatTwilioDoesNotTake() throws IOException {
        var file = home.resolve("examples/bella/business.yaml");
        Files.writeString(file, live(Files.readString(file), "openai"));
        environment.put("OPENAI_API_KEY", "sk-0123456789");
        assertThat(execute("check")).isZero();
        assertThat(err.toString()).isEmpty();

        environment.put("FRONTDESK_PUBLIC_URL", "https://desk.example.com");
        assertThat(execute("check")).isZero();
        assertThat(err.toString()).contains("bella: voice.mode live needs FRONTDESK_MEDIA_URL to begin with wss://");
        environment.put("FRONTDESK_MEDIA_URL", "wss://media.example.com");
        var before = err.toString();
        assertThat(execute("check")).isZero();
        assertThat(err.toString()).isEqualTo(before);
    }

    private static String live(String settings, String engine) {
        return settings.replaceAll("(?m)^voice:.*$", "") + "\nvoice: {mode: live, engine: " + engine + "}\n";
    }

    @Test
    void importAndExportUseTheDatabaseWhenNoServerRuns() throws IOException {
        writeRunning("http://localhost:1", Long.MAX_VALUE);

        assertThat(execute("import", BELLA.toString())).isZero();
        assertThat(execute("export", "bella", home.resolve("exported").toString()))
                .isZero();

        assertThat(out.toString()).contains("Imported bella: 6 services, 3 resources");
        assertThat(home.resolve("exported/business.yaml")).hasSameBinaryContentAs(BELLA.resolve("business.yaml"));
        assertThat(home.resolve("exported/knowledge/parking.md"))
                .hasSameBinaryContentAs(BELLA.resolve("knowledge/parking.md"));
    }

    @Test
    void importOfAWrongFolderPrintsItsMistakesAndStoresNothing() throws IOException {
        var own = Files.createDirectories(home.resolve("own"));
        Files.writeString(own.resolve("business.yaml"), "slug: own\n");

        assertThat(execute("import", own.toString())).isEqualTo(1);

        assertThat(err.toString()).contains("business.yaml:1: found nothing at numbers");
        assertThat(store.folders).isEmpty();
    }

    @Test
    void aNumberThatIsTakenIsASentence() {
        store.taken = true;

        assertThat(execute("import", BELLA.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("Not imported: the number +1438").doesNotContain("\tat ");
    }

    @Test
    void exportOverwritesNoForeignFolderAndNeedsTheBusiness() {
        assertThat(execute("export", "bella", home.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds other files");
        assertThat(execute("export", "nobody", home.resolve("new").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no business \"nobody\".");
        assertThat(home.resolve("new")).doesNotExist();
    }

    @Test
    void importAndExportGoThroughTheRunningServer() throws IOException {
        var kept = new HashMap<String, String>();
        serve(exchange -> {
            var path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("PUT")) {
                kept.put(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            }
            kept.put("token", exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, 200, kept.getOrDefault(path, ""));
        });

        assertThat(execute("import", BELLA.toString())).isZero();
        assertThat(execute("export", "bella", home.resolve("exported").toString()))
                .isZero();

        assertThat(kept).containsKey("/api/v1/businesses/bella/folder").containsEntry("token", "Bearer t0ken");
        assertThat(store.folders).isEmpty();
        assertThat(home.resolve("exported/business.yaml")).hasSameBinaryContentAs(BELLA.resolve("business.yaml"));
    }

    @Test
    void whatTheRunningServerRefusesIsToldWithItsReasons() throws IOException {
        serve(exchange -> answer(
                exchange,
                409,
                "{\"detail\": \"Taken.\", \"errors\": [{\"field\": \"numbers\", \"message\": \"of sara\"}]}"));

        assertThat(execute("import", BELLA.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("The server refused: Taken.", "numbers: of sara");
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void serve(Answer answer) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", answer::to);
        server.start();
        running = server;
        writeRunning(
                "http://localhost:" + server.getAddress().getPort(),
                ProcessHandle.current().pid());
    }

    private void writeRunning(String url, long pid) throws IOException {
        var data = Files.createDirectories(home.resolve("data"));
        Files.writeString(
                data.resolve("running.json"),
                "{\"url\": \"%s\", \"pid\": %d, \"token\": \"t0ken\"}".formatted(url, pid));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private int execute(String... arguments) {
        return execute(
                (settings, examples) -> started.add(settings.ports().http() + " "
                        + settings.ports().media() + " "
                        + settings.storage().dataDir().getFileName() + " "
                        + examples.folders().stream().map(Path::getFileName).toList() + " "
                        + examples.onlyWhenEmpty()),
                arguments);
    }

    private int execute(Server server, String... arguments) {
        var wiring = new Wiring(new SettingsSource(home, environment), server, store, (in, lines, clock) -> {});
        return FrontdeskCommand.commandLine(wiring)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static final class TestingStore implements DirectStore {

        private final Map<String, BusinessFolder> folders = new HashMap<>();
        private boolean taken;

        @Override
        public void save(Settings settings, Business business, BusinessFolder folder) {
            if (taken) {
                throw new Businesses.NumberTaken(
                        business.profile().reach().numbers().getFirst());
            }
            folders.put(business.slug(), folder);
        }

        @Override
        public Optional<BusinessFolder> folder(Settings settings, String slug) {
            return Optional.ofNullable(folders.get(slug));
        }
    }
}
