package dev.frontdesk.conversation.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an utterance says. Whatever it does not say, or not clearly, is null or empty.
///
/// @param phone in E.164
/// @param name as it is written: "Jane Smith"
/// @param services slugs, best first; more than one: several were named, or the name is ambiguous
/// @param person slug of the resource
/// @param except what will not do
/// @param choice which of the things offered, from 1; -1: the last
public record Understood(
        @Nullable When when,
        @Nullable String phone,
        @Nullable String name,
        @Nullable String email,
        @Nullable String postcode,
        @Nullable LocalDate birthdate,
        @Nullable Boolean yes,
        @Nullable Intent intent,
        List<String> services,
        @Nullable String person,
        @Nullable Integer choice,
        Set<Flag> flags,
        Except except) {

    public Understood {
        services = List.copyOf(services);
        flags = Set.copyOf(flags);
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    Understood withBirthdate(@Nullable LocalDate date) {
        return new Understood(
                when, phone, name, email, postcode, date, yes, intent, services, person, choice, flags, except);
    }
}
