package dev.frontdesk.business;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Who the business is.
///
/// @param slug lower-case name used in addresses, unique over all businesses
/// @param country ISO 3166 two-letter code, upper case
/// @param languages at least one; the first is the default
/// @param facts what people ask for and configuration answers: `address`, `parking`, …
public record Profile(
        String slug,
        String name,
        ZoneId zone,
        String country,
        List<Locale> languages,
        Reach reach,
        Map<String, String> facts) {

    public Profile {
        languages = List.copyOf(languages);
        facts = Map.copyOf(facts);
    }

    /// The same in another language.
    Profile in(LocalTexts local) {
        return new Profile(slug, local.name(), zone, country, languages, reach, local.facts());
    }
}
