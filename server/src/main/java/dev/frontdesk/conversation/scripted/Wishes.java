package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Wish;
import dev.frontdesk.conversation.understanding.Bound;
import dev.frontdesk.conversation.understanding.Part;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Brings what was said about a time together with what was said before: "Thursday at three", then "no,
/// Friday", is Friday at three; then "actually make it four" is Friday at four.
final class Wishes {

    private Wishes() {}

    static Wish add(Wish before, When said) {
        var days = days(before, said);
        if (said.time() == null && said.part() == null) {
            return new Wish(
                    days.from(), days.to(), before.at(), before.notBefore(), before.notAfter(), before.resource());
        }
        var hours = hours(said);
        return new Wish(days.from(), days.to(), hours.at(), hours.notBefore(), hours.notAfter(), before.resource());
    }

    /// Whether the wish names one time of one day.
    static boolean exact(Wish wish) {
        return wish.at() != null && wish.from() != null && wish.from().equals(wish.to());
    }

    static Wish from(LocalDate day, @Nullable String resource) {
        return new Wish(day, null, null, null, null, resource);
    }

    /// Only the resource wished for is kept.
    static Wish anyTime(Wish wish) {
        return new Wish(null, null, null, null, null, wish.resource());
    }

    private static Days days(Wish before, When said) {
        var date = said.date();
        if (date == null) {
            return new Days(before.from(), before.to());
        }
        var until = said.until() == null ? null : said.until().date();
        return new Days(date, until == null ? date : until);
    }

    private static Hours hours(When said) {
        var time = said.time();
        if (time == null) {
            return part(said.part());
        }
        var until = said.until() == null ? null : said.until().time();
        if (until != null) {
            return new Hours(null, time, until);
        }
        return switch (said.bound()) {
            case Bound.NOT_BEFORE -> new Hours(null, time, null);
            case Bound.NOT_AFTER -> new Hours(null, null, time);
            case Bound.AROUND -> new Hours(time, null, null);
            case null -> new Hours(time, null, null);
        };
    }

    private static Hours part(@Nullable Part part) {
        return switch (part) {
            case MORNING -> new Hours(null, LocalTime.of(6, 0), LocalTime.of(11, 59));
            case AFTERNOON -> new Hours(null, LocalTime.NOON, LocalTime.of(16, 59));
            case EVENING -> new Hours(null, LocalTime.of(17, 0), LocalTime.of(21, 59));
            case NIGHT -> new Hours(null, LocalTime.of(20, 0), LocalTime.of(23, 59));
            case null -> new Hours(null, null, null);
        };
    }

    private record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private record Hours(
            @Nullable LocalTime at,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter) {}
}
