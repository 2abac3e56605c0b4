package dev.frontdesk.conversation.understanding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an utterance says. Whatever it does not say, or not clearly, is null or empty.
///
/// @param of the day and time of the appointment that is to be moved, cancelled or confirmed, as far as
///     they were said; `when` is what it is moved to
/// @param phone in E.164
/// @param extension of the phone: "extension 12"
/// @param name as it is written: "Jane Smith"
/// @param intent the one that says best what it is about
/// @param intents every wish, in the order said; empty where there is none
/// @param services slugs, best first; more than one: several were named, or the name is ambiguous
/// @param person slug of the resource
/// @param except what will not do
/// @param choice which of the things offered, from 1; -1: the last
/// @param people for how many, where it was said: "me and my son"
/// @param money a sum, with its currency
public record Understood(
        @Nullable When when,
        @Nullable When of,
        @Nullable String phone,
        @Nullable String extension,
        @Nullable String name,
        @Nullable String email,
        @Nullable String postcode,
        @Nullable LocalDate birthdate,
        @Nullable Boolean yes,
        @Nullable Intent intent,
        List<Intent> intents,
        List<String> services,
        @Nullable String person,
        @Nullable Integer choice,
        @Nullable Integer people,
        @Nullable Money money,
        Set<Flag> flags,
        Except except) {

    public Understood {
        intents = List.copyOf(intents);
        services = List.copyOf(services);
        flags = Set.copyOf(flags);
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    Understood with(Flag flag) {
        Set<Flag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new Understood(
                when, of, phone, extension, name, email, postcode, birthdate, yes, intent, intents, services, person,
                choice, people, money, more, except);
    }

    Understood withBirthdate(@Nullable LocalDate date) {
        return new Understood(
                when, of, phone, extension, name, email, postcode, date, yes, intent, intents, services, person, choice,
                people, money, flags, except);
    }
}
