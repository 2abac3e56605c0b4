package dev.frontdesk.conversation.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.understanding.Mention.Clock;
import dev.frontdesk.conversation.understanding.Mention.Count;
import dev.frontdesk.conversation.understanding.Mention.Days;
import dev.frontdesk.conversation.understanding.Mention.Digits;
import dev.frontdesk.conversation.understanding.Mention.Sum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 21);

    private final Context english =
            Context.of(LocalDateTime.of(2026, 11, 20, 9, 0), ZoneId.of("America/Edmonton"), "CA", null);

    @Test
    void everyDayAndTimeIsFoundInItsPlace() {
        assertThat(in("Tomorrow at 2:30 p.m. or Tuesday, November 24 at noon"))
                .containsExactly(
                        new Days(TOMORROW, TOMORROW, null),
                        new Clock(LocalTime.of(14, 30), true),
                        new Days(TUESDAY, TUESDAY, null),
                        new Clock(LocalTime.NOON, true));
    }

    @Test
    void aTimeWithoutItsHalfMayBeEither() {
        assertThat(in("at half past two")).first().isInstanceOfSatisfying(Clock.class, clock -> {
            assertThat(clock.means(LocalTime.of(14, 30))).isTrue();
            assertThat(clock.means(LocalTime.of(2, 30))).isTrue();
            assertThat(clock.means(LocalTime.of(15, 30))).isFalse();
        });
    }

    @Test
    void severalSumsAreFound() {
        assertThat(in("eighty dollars, then $45.50"))
                .extracting(what -> ((Sum) what).money().amount())
                .containsExactly(new BigDecimal("80"), new BigDecimal("45.50"));
    }

    @Test
    void rowsOfDigitsAreOneNumberHoweverTheyAreSaid() {
        assertThat(in("780-555-0142, that is seven eight zero, five five five, zero one four two"))
                .containsOnly(new Digits("7805550142"));
    }

    @Test
    void noNumberIsLeftOut() {
        assertThat(in("would three work, on floor 12")).containsExactly(count(3), count(12));
    }

    @Test
    void frenchIsReadInFrench() {
        assertThat(Mentions.in("mardi 24 novembre à quinze heures", english.in(Locale.CANADA_FRENCH)))
                .extracting(Mention::what)
                .containsExactly(new Days(TUESDAY, TUESDAY, null), new Clock(LocalTime.of(15, 0), true));
    }

    private static Count count(int value) {
        return new Count(BigDecimal.valueOf(value), false);
    }

    private List<Mention.What> in(String text) {
        return Mentions.in(text, english).stream().map(Mention::what).toList();
    }
}
