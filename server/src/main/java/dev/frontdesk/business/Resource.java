package dev.frontdesk.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person, room or machine that does one appointment at a time.
///
/// @param hours narrower than the business's; null when the same
/// @param otherNames what it is called in the business's other languages
public record Resource(String slug, String name, @Nullable WeeklyHours hours, List<String> otherNames) {

    public Resource {
        otherNames = List.copyOf(otherNames);
    }

    /// A resource that is called the same in every language.
    public Resource(String slug, String name, @Nullable WeeklyHours hours) {
        this(slug, name, hours, List.of());
    }
}
