package dev.frontdesk.business.document;

import dev.frontdesk.business.Catalogue;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `resources`, `services` and `leads`. A business that names no resources is one: the desk itself. A service
/// that names none can be done by all.
final class CatalogueSection {

    private static final Set<String> RESOURCE_KEYS = Keys.of("slug", "name", "hours");
    private static final Set<String> SERVICE_KEYS =
            Keys.of("slug", "name", "words", "minutes", "buffer", "price", "resources");
    private static final Duration USUAL_DURATION = Duration.ofMinutes(30);
    private static final Format<Duration> BUFFER =
            TimeFormats.durationBetween(Duration.ZERO, Duration.ofDays(1), "from 0m to 1d");

    private final Localized local;

    private CatalogueSection(Localized local) {
        this.local = local;
    }

    /// The catalogue in one language.
    static Catalogue read(YamlMap root, Localized local, String businessName) {
        return new CatalogueSection(local).read(root, businessName);
    }

    private Catalogue read(YamlMap root, String businessName) {
        var resources = resources(root, businessName);
        var slugs = resources.stream().map(Resource::slug).toList();
        return new Catalogue(services(root, slugs), resources, LeadsSection.read(root, local));
    }

    private List<Resource> resources(YamlMap root, String businessName) {
        var taken = new HashSet<String>();
        var resources = maps(root, "resources", RESOURCE_KEYS).stream()
                .map(map -> resource(map, taken))
                .toList();
        return resources.isEmpty() ? List.of(new Resource("desk", businessName, null)) : resources;
    }

    private Resource resource(YamlMap map, Set<String> taken) {
        var slug = slug(map, taken);
        var hours = map.get("hours").flatMap(HoursSection::read).orElse(null);
        var name = local.require(map, "name", TextFormats.NAME, slug);
        return new Resource(slug, name, hours, local.otherNames(map, name, List.of()));
    }

    private List<Service> services(YamlMap root, List<String> resources) {
        var taken = new HashSet<String>();
        return maps(root, "services", SERVICE_KEYS).stream()
                .map(map -> service(map, taken, resources))
                .toList();
    }

    private Service service(YamlMap map, Set<String> taken, List<String> resources) {
        var slug = slug(map, taken);
        var name = local.require(map, "name", TextFormats.NAME, slug);
        return new Service(
                slug,
                name,
                local.otherNames(map, name, map.get("words").map(local::words).orElse(List.of())),
                map.read("minutes", TimeFormats.MINUTES, USUAL_DURATION),
                map.read("buffer", BUFFER, Duration.ZERO),
                map.get("price")
                        .flatMap(value -> value.read(PlaceFormats.PRICE))
                        .orElse(null),
                map.get("resources").map(value -> doneBy(value, resources)).orElse(resources));
    }

    private static List<String> doneBy(YamlValue value, List<String> resources) {
        if (value.isEmptyList()) {
            value.wrong("at least one of " + String.join(", ", resources));
        }
        return value.distinct(Format.oneOf(resources));
    }

    static String slug(YamlMap map, Set<String> taken) {
        var slug = map.require("slug", TextFormats.SLUG, "unknown");
        map.get("slug")
                .filter(value -> value.says(slug) && !taken.add(slug))
                .ifPresent(value -> value.wrong("a slug that no other has"));
        return slug;
    }

    private static List<YamlMap> maps(YamlMap root, String key, Set<String> keys) {
        return root
                .get(key)
                .map(value -> value.items("a map with " + String.join(", ", keys)))
                .orElse(List.of())
                .stream()
                .flatMap(item -> item.map(keys).stream())
                .toList();
    }
}
