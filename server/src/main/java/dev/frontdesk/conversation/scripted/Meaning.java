package dev.frontdesk.conversation.scripted;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.understanding.Ask;
import dev.frontdesk.conversation.understanding.Except;
import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what is given for one detail, and takes nothing else from it: whoever names a service says nothing
/// about the time.
final class Meaning {

    static final Understood NOTHING = of(null, null, List.of(), null);

    private final Ear ear;

    Meaning(Ear ear) {
        this.ear = ear;
    }

    /// Slugs of the services it may mean: by slug, by name, or as people call it.
    List<String> services(Draft draft, String words) {
        var named = draft.business().catalogue().services().stream()
                .filter(service -> isCalled(service, words))
                .map(Service::slug)
                .toList();
        return named.isEmpty() ? ear.read(draft, Ask.SERVICE, words).services() : named;
    }

    private static boolean isCalled(Service service, String words) {
        return service.slug().equalsIgnoreCase(words) || service.name().equalsIgnoreCase(words);
    }

    /// Slug of the resource it means.
    Optional<String> person(Draft draft, String words) {
        return draft.business().catalogue().resources().stream()
                .filter(resource -> isCalled(resource, words))
                .map(Resource::slug)
                .findFirst()
                .or(() -> Optional.ofNullable(ear.read(draft, Ask.CHOICE, words).person()));
    }

    /// Whether the words say that anybody will do.
    boolean anybody(Draft draft, String words) {
        return ear.read(draft, Ask.CHOICE, words).is(Flag.ANY);
    }

    private static boolean isCalled(Resource resource, String words) {
        return resource.slug().equalsIgnoreCase(words) || resource.name().equalsIgnoreCase(words);
    }

    /// All that is said about the time; nothing else of it.
    Understood time(Draft draft, String words) {
        var written = written(draft, words);
        if (written.isPresent()) {
            return of(written.get(), null, List.of(), null);
        }
        var read = ear.read(draft, Ask.WHEN, words);
        return said(read.when(), null, List.of(), null, read.choice(), read.flags(), read.except());
    }

    /// Whatever the words say.
    Understood whole(Draft draft, String words) {
        return ear.read(draft, Ask.WHEN, words);
    }

    /// A time as programs write it, on the business's wall clock.
    private static Optional<When> written(Draft draft, String words) {
        try {
            if (words.length() == "2026-11-24".length()) {
                return Optional.of(new When(LocalDate.parse(words), null, null, null, null, words, null));
            }
            var local = words.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(words)
                            .atZoneSameInstant(draft.business().zone())
                            .toLocalDateTime()
                    : LocalDateTime.parse(words);
            return Optional.of(new When(local.toLocalDate(), local.toLocalTime(), null, null, null, words, null));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What is said of a detail of the person.
    Understood detail(Draft draft, FieldName field, Ask ask, String words) {
        var read = ear.read(draft, ask, words);
        return new Understood(
                null,
                null,
                field == FieldName.PHONE ? read.phone() : null,
                field == FieldName.PHONE ? read.extension() : null,
                field == FieldName.NAME ? read.name() : null,
                field == FieldName.EMAIL ? read.email() : null,
                field == FieldName.POSTCODE ? read.postcode() : null,
                null,
                read.yes(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                read.flags(),
                Except.NOTHING);
    }

    /// What was said about the time, with a service and a person.
    static Understood with(Understood time, List<String> services, @Nullable String person) {
        return said(time.when(), time.of(), services, person, time.choice(), time.flags(), time.except());
    }

    /// A time wished for, and the appointment it is about.
    static Understood of(@Nullable When when, @Nullable When of, List<String> services, @Nullable String person) {
        return said(when, of, services, person, null, Set.of(), Except.NOTHING);
    }

    private static Understood said(
            @Nullable When when,
            @Nullable When of,
            List<String> services,
            @Nullable String person,
            @Nullable Integer choice,
            Set<Flag> flags,
            Except except) {
        return new Understood(
                when, of, null, null, null, null, null, null, null, null, List.of(), services, person, choice, null,
                null, flags, except);
    }
}
