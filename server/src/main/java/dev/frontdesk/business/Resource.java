package dev.frontdesk.business;

import org.jspecify.annotations.Nullable;

/// A person, room or machine that does one appointment at a time.
///
/// @param hours narrower than the business's; null when the same
public record Resource(String slug, String name, @Nullable WeeklyHours hours) {}
