package dev.frontdesk.business;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that can be booked.
///
/// @param words other names people use for it
/// @param duration what the contact gets
/// @param buffer kept free on the resource after the appointment
/// @param price null when the owner gives none
/// @param resources slugs of the resources that can do it, in order of preference; at least one
public record Service(
        String slug,
        String name,
        List<String> words,
        Duration duration,
        Duration buffer,
        @Nullable Price price,
        List<String> resources) {

    public Service {
        words = List.copyOf(words);
        resources = List.copyOf(resources);
    }
}
