package dev.frontdesk.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a contact would like, in the business's wall-clock time. Every part may be open (null).
///
/// @param from first day that will do
/// @param to last day that will do
/// @param at the time wished for; slots nearest to it come first
/// @param notBefore earliest start within a day
/// @param notAfter latest start within a day; before `notBefore` when the hours run past midnight
/// @param resource slug of the resource wished for
/// @param unwanted what will not do; stored wishes may lack it
public record Wish(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalTime at,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @Nullable String resource,
        Unwanted unwanted) {

    public static final Wish ANY = new Wish(null, null, null, null, null, null);

    public Wish {
        unwanted = Objects.requireNonNullElse(unwanted, Unwanted.NOTHING);
    }

    public Wish(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalTime at,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter,
            @Nullable String resource) {
        this(from, to, at, notBefore, notAfter, resource, Unwanted.NOTHING);
    }

    public static Wish at(LocalDate date, LocalTime time) {
        return ANY.on(date).at(time);
    }

    /// The same on one day.
    public Wish on(LocalDate date) {
        return within(date, date);
    }

    /// The same on any of these days.
    public Wish within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Wish(first, last, at, notBefore, notAfter, resource, unwanted);
    }

    /// The same at one time of day.
    public Wish at(LocalTime time) {
        return new Wish(from, to, time, null, null, resource, unwanted);
    }

    /// The same at any time of day from the first to the last.
    public Wish between(@Nullable LocalTime first, @Nullable LocalTime last) {
        return new Wish(from, to, null, first, last, resource, unwanted);
    }

    /// The same with this resource; null for any.
    public Wish with(@Nullable String slug) {
        return new Wish(from, to, at, notBefore, notAfter, slug, unwanted);
    }

    /// The same, and all that will not do is this.
    public Wish without(Unwanted all) {
        return new Wish(from, to, at, notBefore, notAfter, resource, all);
    }

    /// Whether a start on the wall clock is what is wished for. A time wished for allows only itself.
    public boolean allows(LocalDateTime start) {
        var day = start.toLocalDate();
        var time = start.toLocalTime();
        return allows(day) && allows(time) && (at == null || at.equals(time));
    }

    private boolean allows(LocalDate day) {
        boolean early = from != null && day.isBefore(from);
        boolean late = to != null && day.isAfter(to);
        return !early && !late && !unwanted.excludes(day);
    }

    /// Whether the hours wished for include this time of day, whatever the time wished for.
    boolean allows(LocalTime time) {
        LocalTime first = notBefore == null ? LocalTime.MIN : notBefore;
        LocalTime last = notAfter == null ? LocalTime.MAX : notAfter;
        boolean started = !time.isBefore(first);
        boolean notOver = !time.isAfter(last);
        boolean within = first.isAfter(last) ? started || notOver : started && notOver;
        return within && !unwanted.excludes(time);
    }
}
