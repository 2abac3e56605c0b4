package dev.frontdesk.simulator.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.scenario.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Callers made of sound, vendors that behave and vendors that do not, and one real server on its own PostgreSQL.
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
