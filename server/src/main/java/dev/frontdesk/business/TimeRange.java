package dev.frontdesk.business;

import java.time.LocalTime;

/// A part of one day, start included, end excluded. An end of midnight (00:00) means the end of the
/// day.
public record TimeRange(LocalTime start, LocalTime end) {

    public TimeRange {
        if (!end.equals(LocalTime.MIDNIGHT) && !start.isBefore(end)) {
            throw new IllegalArgumentException("a time range ends after it starts: " + start + "-" + end);
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(start) && (end.equals(LocalTime.MIDNIGHT) || time.isBefore(end));
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
