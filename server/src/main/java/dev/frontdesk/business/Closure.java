package dev.frontdesk.business;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When the business is closed although the weekly hours say open.
public sealed interface Closure {

    /// On the public holidays of the business's country.
    record Holidays() implements Closure {}

    /// On a date, all day when `range` is null.
    record On(LocalDate date, @Nullable TimeRange range) implements Closure {}
}
