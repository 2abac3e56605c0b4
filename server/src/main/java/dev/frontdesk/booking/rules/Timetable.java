package dev.frontdesk.booking.rules;

import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// When appointments for one service may start.
///
/// An appointment starts on the grid, a wall-clock multiple after midnight, within the limits; lasts the
/// service's duration in real time, all of it within one open stretch of the resource; and with its
/// buffer meets nothing the resource is occupied with. The buffer is for tidying up and may run past
/// closing.
public final class Timetable {

    private final OpeningHours hours;
    private final Duration grid;
    private final Service service;
    private final List<Resource> resources;
    private final Span limits;
    private final Map<String, Spans> occupied;

    /// @param resources in order of preference
    /// @param occupied by the resource's slug, buffers included; one that is missing is free
    public Timetable(
            OpeningHours hours,
            Duration grid,
            Service service,
            List<Resource> resources,
            Limits limits,
            Map<String, Spans> occupied) {
        this.hours = hours;
        this.grid = grid;
        this.service = service;
        this.resources = List.copyOf(resources);
        this.limits = limits.seconds();
        this.occupied = Map.copyOf(occupied);
    }

    /// All starts whose local date is this one, in order of time, then of preference.
    public List<Start> on(LocalDate date) {
        LocalDay day = hours.day(date);
        var starts = new ArrayList<Start>();
        for (Resource resource : resources) {
            for (Span open : hours.runningOn(date, resource, service.duration()).list()) {
                for (LocalDay.Piece piece : day.pieces()) {
                    collect(starts, resource.slug(), open, piece);
                }
            }
        }
        starts.sort(Comparator.comparing(Start::at));
        return starts;
    }

    private void collect(List<Start> starts, String resource, Span open, LocalDay.Piece piece) {
        long duration = service.duration().toSeconds();
        long needed = duration + service.buffer().toSeconds();
        long step = grid.toSeconds();
        Spans taken = occupied.getOrDefault(resource, Spans.NONE);
        Span range = new Span(piece.start(), piece.end())
                .and(new Span(open.start(), open.end() - duration + 1))
                .and(limits);
        long first = piece.midnight() + Math.ceilDiv(range.start() - piece.midnight(), step) * step;
        for (long start = first; start < range.end(); start += step) {
            if (!taken.meet(start, start + needed)) {
                LocalTime wall = LocalTime.ofSecondOfDay(start - piece.midnight());
                starts.add(new Start(Instant.ofEpochSecond(start), wall, resource));
            }
        }
    }
}
