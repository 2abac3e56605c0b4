package dev.frontdesk.business.document;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.LocalTexts;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Retention;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.document.yaml.Mistake;
import dev.frontdesk.business.document.yaml.MistakeList;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the text of a `business.yaml`. Never throws for what stands in the text.
public final class BusinessDocument {

    private static final Set<String> KEYS = Keys.of(
            "slug",
            "name",
            "zone",
            "country",
            "languages",
            "numbers",
            "whatsapp",
            "email",
            "greeting",
            "hours",
            "closures",
            "booking",
            "services",
            "resources",
            "leads",
            "facts",
            "policies",
            "voice",
            "receptionist",
            "escalation",
            "retention");

    private BusinessDocument() {}

    public sealed interface Result {}

    public record Read(Business business) implements Result {}

    /// All mistakes in the order of the text, at least one.
    public record Mistakes(List<Mistake> mistakes) implements Result {
        public Mistakes {
            mistakes = List.copyOf(mistakes);
        }
    }

    /// @param id the identity the business gets
    /// @param fileName how mistakes name the text
    public static Result read(BusinessId id, String fileName, String yaml) {
        var mistakes = new MistakeList(fileName);
        return YamlText.read(yaml, mistakes)
                .flatMap(value -> value.map(KEYS))
                .flatMap(root -> business(id, root, mistakes))
                .<Result>map(Read::new)
                .orElseGet(() -> new Mistakes(mistakes.inOrder()));
    }

    private static Optional<Business> business(BusinessId id, YamlMap root, MistakeList mistakes) {
        var profile = ProfileSection.read(root);
        var business = new Business(
                id,
                profile,
                schedule(root),
                BookingSection.read(root),
                CatalogueSection.read(root, Localized.inDefault(profile.languages()), profile.name()),
                ReceptionSection.read(root, profile),
                retention(root));
        return mistakes.isEmpty() ? Optional.of(business.withTexts(texts(root, profile))) : Optional.empty();
    }

    /// Read once more for each language, when it is known that all of them are right.
    private static Map<Locale, LocalTexts> texts(YamlMap root, Profile profile) {
        var languages = profile.languages();
        return languages.size() == 1
                ? Map.of()
                : languages.stream()
                        .map(language -> new Localized(languages, language))
                        .collect(Collectors.toMap(Localized::language, local -> texts(root, profile, local)));
    }

    private static LocalTexts texts(YamlMap root, Profile profile, Localized local) {
        var name = ProfileSection.name(root, local, profile.slug());
        return new LocalTexts(
                name,
                CatalogueSection.read(root, local, name),
                local.topics(root, "facts"),
                local.topics(root, "policies"));
    }

    private static Schedule schedule(YamlMap root) {
        return new Schedule(
                root.get("hours").flatMap(HoursSection::read).orElse(HoursSection.DEFAULT),
                root.get("closures").map(ClosuresSection::read).orElse(List.of()));
    }

    private static Retention retention(YamlMap root) {
        var standard = Retention.DEFAULT;
        var format = TimeFormats.durationBetween(Duration.ofMinutes(1), Duration.ofDays(36_600), "more than none");
        return root.get("retention")
                .flatMap(value -> value.map(Keys.of("transcripts", "recordings")))
                .map(map -> new Retention(
                        map.read("transcripts", format, standard.transcripts()),
                        map.read("recordings", format, standard.recordings())))
                .orElse(standard);
    }
}
