package dev.frontdesk.conversation.understanding;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Where a range ends: the last day that will do, the time by which it is over.
public record Until(@Nullable LocalDate date, @Nullable LocalTime time) {}
