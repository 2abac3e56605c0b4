package dev.frontdesk.simulator.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.scenario.Scenario;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/// Callers made of sound, vendors that behave and vendors that do not, and one real server on its own PostgreSQL.
@Isolated("callers measure how long they wait")
@ExtendWith(LiveHouses.class)
class LiveScenariosIT {

    @TestFactory
    Stream<DynamicTest> callsEndAsTheyMust(LiveHouse house) {
        var ends = LiveHouses.scenarios().stream()
                .map(scenario -> dynamicTest(scenario.name(), () -> callEndsAsItMust(house, scenario)));
        return Stream.concat(
                ends,
                Stream.of(
                        dynamicTest("no vendor had anything to complain about", () -> protocolsWereKept(house)),
                        dynamicTest("whatever was to go wrong went wrong", () -> allWentWrong(house)),
                        dynamicTest("a text that was spoken is written down again", () -> soundGoesBothWays(house)),
                        dynamicTest("old sessions were replaced", () -> oldSessionsWereReplaced(house)),
                        dynamicTest("nothing is left over", () -> nothingIsLeftOver(house))));
    }

    static void callEndsAsItMust(LiveHouse house, Scenario scenario) {
        var outcome = house.outcome(scenario);

        assertThat(outcome.report().failures())
                .as(scenario.name() + "\n" + outcome.transcript())
                .isEmpty();
    }

    private static void protocolsWereKept(LiveHouse house) {
        house.allCalls();

        assertThat(house.vendors().violations()).isEmpty();
    }

    /// Else a scenario would prove nothing.
    private static void allWentWrong(LiveHouse house) {
        house.allCalls();
        var vendors = house.vendors();

        assertThat(vendors.openai().misdeeds()).as("OpenAI's").isEqualTo(planned(house, "openai"));
        assertThat(vendors.nova().misdeeds()).as("Nova's").isEqualTo(planned(house, "nova"));
        assertThat(house.cases())
                .filteredOn(one -> one.of("deepgram").length > 0)
                .allMatch(one -> vendors.deepgram().misdid(one.slug()));
        assertThat(house.cases())
                .filteredOn(one -> one.of("elevenlabs").length > 0)
                .allMatch(one -> vendors.elevenLabs().misdid(one.slug()));
    }

    private static int planned(LiveHouse house, String vendor) {
        return house.cases().stream().mapToInt(one -> one.of(vendor).length).sum();
    }

    /// ElevenLabs's voice, Deepgram's ear.
    private static void soundGoesBothWays(LiveHouse house) throws Exception {
        house.allCalls();
        var slug = house.cases().getFirst().slug();

        var wav = posted(
                house,
                slug + "/speech/synthesize",
                "application/json",
                "{\"text\": \"Good morning.\"}".getBytes(UTF_8));
        var text = posted(house, slug + "/speech/transcribe", "audio/wav", wav);

        assertThat(new String(text, UTF_8))
                .contains("\"text\":\"Good morning.\"")
                .contains("\"vendor\":\"deepgram\"");
    }

    private static byte[] posted(LiveHouse house, String path, String type, byte[] body) throws Exception {
        var server = house.server().connection();
        var request = HttpRequest.newBuilder(URI.create(server.address().url() + "/api/v1/businesses/" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + server.address().token())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
            return answer.body();
        }
    }

    /// A session at Nova is old after twenty seconds here, and one of the scenarios takes longer.
    private static void oldSessionsWereReplaced(LiveHouse house) {
        house.allCalls();
        var calls = house.cases().stream()
                .filter(one -> one.engine().equals("nova"))
                .count();

        assertThat(house.vendors().nova().connections()).isGreaterThan((int) calls);
    }

    static void nothingIsLeftOver(LiveHouse house) {
        house.allCalls();
        var vendors = house.vendors();
        var rest = new Rest(house.server().connection());

        assertThat(Await.that(() -> vendors.open() == 0))
                .as("sockets at the vendors: %d", vendors.open())
                .isTrue();
        assertThat(Await.that(() ->
                        rest.metric("frontdesk_calls_active") == 0 && rest.metric("frontdesk_media_sockets") == 0))
                .as(
                        "calls %s, sockets %s",
                        rest.metric("frontdesk_calls_active"), rest.metric("frontdesk_media_sockets"))
                .isTrue();
    }
}
