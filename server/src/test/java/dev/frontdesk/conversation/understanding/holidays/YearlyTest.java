package dev.frontdesk.conversation.understanding.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.understanding.holidays.Yearly.Avoiding;
import dev.frontdesk.conversation.understanding.holidays.Yearly.ChineseNewYear;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Easter;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Fixed;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Hindu;
import dev.frontdesk.conversation.understanding.holidays.Yearly.HinduSign;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Islamic;
import dev.frontdesk.conversation.understanding.holidays.Yearly.Jewish;
import dev.frontdesk.conversation.understanding.holidays.Yearly.NthWeekday;
import dev.frontdesk.conversation.understanding.holidays.Yearly.OrthodoxEaster;
import dev.frontdesk.conversation.understanding.holidays.Yearly.WeekdayFrom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class YearlyTest {

    @Test
    void easterIsComputedForBothChurches() {
        assertThat(new Easter(0).in(2026)).isEqualTo("2026-04-05");
        assertThat(new Easter(0).in(2027)).isEqualTo("2027-03-28");
        assertThat(new Easter(-2).in(2026)).isEqualTo("2026-04-03");
        assertThat(new OrthodoxEaster(0).in(2026)).isEqualTo("2026-04-12");
        assertThat(new OrthodoxEaster(0).in(2027)).isEqualTo("2027-05-02");
    }

    @Test
    void weekdaysAreCountedFromEitherEndOfTheMonth() {
        assertThat(new NthWeekday(Month.OCTOBER, 2, DayOfWeek.MONDAY).in(2026)).isEqualTo("2026-10-12");
        assertThat(new NthWeekday(Month.MAY, -1, DayOfWeek.MONDAY).in(2027)).isEqualTo("2027-05-31");
        assertThat(new WeekdayFrom(Month.MAY, 18, DayOfWeek.MONDAY).in(2026)).isEqualTo("2026-05-18");
    }

    @Test
    void aDayCanMoveOffASunday() {
        Yearly kingsDay = new Avoiding(new Fixed(Month.APRIL, 27), DayOfWeek.SUNDAY, -1);
        assertThat(kingsDay.in(2025)).isEqualTo("2025-04-26");
        assertThat(kingsDay.in(2026)).isEqualTo("2026-04-27");
    }

    @Test
    void thereIsNotAlwaysA29thOfFebruary() {
        assertThat(new Fixed(Month.FEBRUARY, 29).in(2027)).isNull();
        assertThat(new Fixed(Month.FEBRUARY, 29).in(2028)).isEqualTo("2028-02-29");
    }

    @Test
    void theJewishYearIsReckoned() {
        assertThat(new Jewish(1, 1).in(2026)).isEqualTo("2026-09-12");
        assertThat(new Jewish(1, 10).in(2026)).isEqualTo("2026-09-21");
        assertThat(new Jewish(8, 15).in(2026)).isEqualTo("2026-04-02");
        assertThat(new Jewish(3, 25).in(2026)).isEqualTo("2026-12-05");
    }

    @Test
    void theIslamicYearIsReckoned() {
        assertThat(new Islamic(10, 1).in(2026)).isEqualTo("2026-03-20");
        assertThat(new Islamic(9, 1).in(2027)).isEqualTo("2027-02-08");
    }

    @Test
    void theMoonMakesTheChineseAndTheHinduYear() {
        assertThat(new ChineseNewYear().in(2026)).isEqualTo("2026-02-17");
        assertThat(new ChineseNewYear().in(2027)).isEqualTo("2027-02-06");
        assertThat(new Hindu(6, 30, 18).in(2026)).isEqualTo("2026-11-08");
        assertThat(new Hindu(6, 30, 18).in(2025)).isEqualTo("2025-10-20");
        assertThat(new HinduSign(9).in(2026)).isEqualTo("2026-01-14");
    }

    @Test
    void everyRuleKnowsADayInEveryYearOfACentury() {
        for (int year = 2000; year < 2100; year++) {
            assertThat(new Hindu(0, 1, 6).in(year)).isBetween(LocalDate.of(year, 3, 10), LocalDate.of(year, 4, 20));
            assertThat(new ChineseNewYear().in(year)).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 22));
        }
    }
}
