package dev.frontdesk.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays holidays = new Holidays();

    private Set<LocalDate> in2026(String country, String zone) {
        LocalDate day = LocalDate.of(2026, 6, 1);
        return holidays.between(country, ZoneId.of(zone), day, day);
    }

    @Test
    void albertaKeepsFamilyDayButNotTheHolidaysMostShopsWorkOn() {
        assertThat(in2026("CA", "America/Edmonton"))
                .contains(
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 5, 18),
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25))
                .doesNotContain(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 12, 26));
    }

    @Test
    void ontarioWorksOnRemembranceDay() {
        assertThat(in2026("CA", "America/Toronto"))
                .contains(LocalDate.of(2026, 12, 26))
                .doesNotContain(LocalDate.of(2026, 11, 11));
    }

    @Test
    void englandHasEasterMondayAndTheSubstituteForBoxingDay() {
        assertThat(in2026("GB", "Europe/London")).contains(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 12, 28));
    }

    @Test
    void anUnknownZoneGetsTheHolidaysOfTheWholeCountry() {
        assertThat(in2026("CA", "America/Creston"))
                .contains(LocalDate.of(2026, 7, 1))
                .doesNotContain(LocalDate.of(2026, 2, 16));
    }

    @Test
    void spansYears() {
        Set<LocalDate> days = holidays.between(
                "CA", ZoneId.of("America/Edmonton"), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31));
        assertThat(days).contains(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
    }

    @Test
    void anUnknownCountryHasNone() {
        assertThat(Holidays.knows("ca")).isTrue();
        assertThat(Holidays.knows("ZZ")).isFalse();
        assertThat(in2026("ZZ", "UTC")).isEmpty();
    }
}
