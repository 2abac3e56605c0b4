package dev.frontdesk.simulator.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.desk.Rest.Posted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/// The thirteen things that break for users of other voice agents, each by its name: `docs/what-breaks.md` tells
/// what is done about them. What is about the line is a scenario in `live/what-breaks-elsewhere`, with the same number.
@Isolated("callers measure how long they wait")
@ExtendWith(LiveHouses.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhatBreaksElsewhereIT {

    private static final int RIVALS = 8;
    private static final int SHORT_CALLS = 40;
    private static final int RUSH = 60;

    @Test
    @Order(1)
    @DisplayName("1. the bot talks on after a barge-in")
    void botTalksOnAfterBargeIn(LiveHouse house) {
        scenarios(house, 1, 1);
    }

    @Test
    @Order(2)
    @DisplayName("2. stuck silent after an interruption or during a tool")
    void stuckSilent(LiveHouse house) {
        scenarios(house, 2, 1);
    }

    @Test
    @Order(3)
    @DisplayName("3. a provider stalls and nobody watches")
    void providerStallsWithoutAWatchdog(LiveHouse house) {
        scenarios(house, 3, 1);
    }

    @Test
    @Order(4)
    @DisplayName("4. wrong truncation")
    void wrongTruncation(LiveHouse house) {
        scenarios(house, 4, 1);
        assertThat(house.vendors().openai().violations()).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("5. hanging up cuts the goodbye")
    void hangUpCutsTheGoodbye(LiveHouse house) {
        scenarios(house, 5, 1);
    }

    @Test
    @Order(6)
    @DisplayName("6. echo and false interruptions")
    void falseInterruption(LiveHouse house) {
        scenarios(house, 6, 1);
    }

    @Test
    @Order(8)
    @DisplayName("8. media gaps, and lines without any")
    void mediaGaps(LiveHouse house) {
        scenarios(house, 8, 2);
    }

    @Test
    @Order(9)
    @DisplayName("9. telephone numbers and names")
    void phoneAndNameCapture(LiveHouse house) {
        scenarios(house, 9, 1);
    }

    @Test
    @Order(10)
    @DisplayName("10. time zones, summer time, double booking")
    void timeZoneSummerTimeAndDoubleBooking(LiveHouse house) throws Exception {
        scenarios(house, 10, 1);
        var rest = rest(house);
        var slot = Map.of("service", "check-up", "start", "2026-12-01T10:00:00-07:00", "resource", "lee");

        var posted = atOnce(RIVALS, rival -> () -> rest.book("live-0", booking(slot, rival)));

        assertThat(posted).filteredOn(Posted::isCreated).hasSize(1);
        assertThat(posted)
                .filteredOn(answer -> !answer.isCreated())
                .allMatch(answer ->
                        answer.status() == 409 && !answer.alternatives().isEmpty());
    }

    @Test
    @Order(13)
    @DisplayName("13. <Start> in place of <Connect>, and a hang-up after the caller left")
    void connectIsUsedAndHangingUpLateIsHarmless(LiveHouse house) {
        scenarios(house, 13, 1);
        var phone = phone(house);

        assertThat(phone.rings()).contains("<Connect><Stream").doesNotContain("<Start");
        phone.leaves();
        phone.leaves();
        assertThat(phone.asksWhatNext()).contains("<Hangup").doesNotContain("<Stream");
        assertThat(rest(house).metric("frontdesk_calls_ended_total", "fault=\"us\""))
                .isZero();
    }

    @Test
    @Order(12)
    @DisplayName("12. no Prometheus endpoint of its own")
    void metricsAreNativePrometheus(LiveHouse house) {
        house.allCalls();
        var page = phone(house).metrics();

        assertThat(page.lines().filter(line -> !line.startsWith("#") && !line.isBlank()))
                .isNotEmpty()
                .allMatch(line -> line.matches("[a-zA-Z_:][a-zA-Z0-9_:]*(\\{.*})? [-+0-9.eEINaf]+"));
        assertThat(page).contains("# TYPE frontdesk_calls_active gauge", "_seconds_bucket{");
    }

    @Test
    @Order(14)
    @DisplayName("7. leaks")
    void leaks(LiveHouse house) throws Exception {
        house.allCalls();
        var rest = rest(house);
        var threads = rest.metric("jvm_threads_live_threads");

        for (var made = 0; made < SHORT_CALLS; made += RIVALS) {
            atOnce(RIVALS, any -> () -> {
                var phone = phone(house);
                phone.callsAndHangsUpAtOnce();
                return phone;
            });
        }

        LiveScenariosIT.nothingIsLeftOver(house);
        assertThat(rest.metric("jvm_threads_live_threads")).isLessThan(threads + 10);
    }

    /// The last: places stay kept for a minute.
    @Test
    @Order(15)
    @DisplayName("11. races")
    void races(LiveHouse house) throws Exception {
        house.allCalls();

        var answers = atOnce(RUSH, any -> () -> phone(house).rings());

        assertThat(answers)
                .filteredOn(answer -> answer.contains("<Connect>"))
                .hasSizeBetween(LiveHouses.MOST_CALLS - 2, LiveHouses.MOST_CALLS);
        assertThat(answers).allMatch(answer -> answer.contains("<Connect>") || answer.contains("<Gather"));
    }

    private static void scenarios(LiveHouse house, int number, int howMany) {
        var all = LiveHouses.whatBreaksElsewhere("%02d-".formatted(number));
        assertThat(all).hasSize(howMany);
        all.forEach(scenario -> LiveScenariosIT.callEndsAsItMust(house, scenario));
    }

    private static Telephone phone(LiveHouse house) {
        return new Telephone(house.server().connection(), "live-0");
    }

    private static Rest rest(LiveHouse house) {
        return new Rest(house.server().connection());
    }

    private static Map<String, String> booking(Map<String, String> slot, int rival) {
        var booking = new HashMap<>(slot);
        booking.put("name", "Rival Number");
        booking.put("phone", "+178055501%02d".formatted(rival));
        return booking;
    }

    private static <T> List<T> atOnce(int times, IntFunction<Callable<T>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    threads.invokeAll(IntStream.range(0, times).mapToObj(work).toList());
            var results = new ArrayList<T>();
            for (Future<T> each : done) {
                results.add(each.get());
            }
            return results;
        }
    }
}
