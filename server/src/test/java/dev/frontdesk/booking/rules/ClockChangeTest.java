package dev.frontdesk.booking.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.TestBusiness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockChangeTest {

    private static final Resource ROOM = new Resource("room", "Room", null);

    private static List<String> starts(String zone, String date, String from, String to, int minutes) {
        ZoneId where = ZoneId.of(zone);
        var schedule = new Schedule(TestBusiness.daily(TestBusiness.range(from, to)), List.of());
        var timetable = new Timetable(
                new OpeningHours(where, schedule, java.util.Set.of()),
                Duration.ofMinutes(30),
                TestBusiness.service("service", minutes, 0, "room"),
                List.of(ROOM),
                new Limits(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")),
                Map.of());
        return timetable.on(LocalDate.parse(date)).stream()
                .map(start -> start.at().atZone(where).toLocalTime()
                        + start.at().atZone(where).getOffset().getId())
                .toList();
    }

    @Test
    void aTimeTheClockJumpsOverIsNotOffered() {
        assertThat(starts("Europe/London", "2026-03-29", "00:30", "03:00", 30))
                .containsExactly("00:30Z", "02:00+01:00", "02:30+01:00");
    }

    @Test
    void aTimeTheClockRepeatsIsOfferedTwiceWithDifferentOffsets() {
        assertThat(starts("Europe/London", "2026-10-25", "00:30", "02:30", 30))
                .containsExactly("00:30+01:00", "01:00+01:00", "01:30+01:00", "01:00Z", "01:30Z", "02:00Z");
    }

    @Test
    void aDurationIsRealTimeAcrossAChange() {
        assertThat(starts("Europe/London", "2026-03-29", "00:30", "03:00", 90)).containsExactly("00:30Z");
        assertThat(starts("America/Edmonton", "2026-11-01", "01:00", "02:00", 120))
                .containsExactly("01:00-06:00");
    }

    @Test
    void hoursThatEndWithinARepeatedHourAreOpenTwiceForAShortWhile() {
        assertThat(starts("Europe/London", "2026-10-25", "01:00", "01:30", 30))
                .containsExactly("01:00+01:00", "01:00Z");
    }

    @Test
    void halfAnHourOfChangeIsHalfAnHour() {
        assertThat(starts("Australia/Lord_Howe", "2026-10-04", "01:30", "03:00", 30))
                .containsExactly("01:30+10:30", "02:30+11:00");
        assertThat(starts("Australia/Lord_Howe", "2026-04-05", "01:00", "02:30", 30))
                .containsExactly("01:00+11:00", "01:30+11:00", "01:30+10:30", "02:00+10:30");
    }

    @Test
    void aDayMayStartAtOne() {
        assertThat(starts("America/Sao_Paulo", "2018-11-04", "00:00", "02:00", 30))
                .containsExactly("01:00-02:00", "01:30-02:00");
    }

    @Test
    void aDayMayBeLeftOut() {
        assertThat(starts("Pacific/Apia", "2011-12-30", "00:00", "00:00", 30)).isEmpty();
    }

    @Test
    void whatIsOpenPastMidnightIsOpenWithoutABreak() {
        assertThat(starts("Europe/London", "2026-06-01", "00:00", "00:00", 60))
                .hasSize(48)
                .last()
                .isEqualTo("23:30+01:00");
        assertThat(starts("Europe/London", "2026-06-01", "22:00", "00:00", 60))
                .containsExactly("22:00+01:00", "22:30+01:00", "23:00+01:00");
    }
}
