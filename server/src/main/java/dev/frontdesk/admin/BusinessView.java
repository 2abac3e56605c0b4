package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A business as clients see it.
///
/// @param country ISO 3166, two letters
/// @param numbers E.164
/// @param languages the first is the default
record BusinessView(
        String slug,
        String name,
        String zone,
        String country,
        List<String> numbers,
        List<String> languages,
        List<ServiceView> services,
        List<ResourceView> resources) {

    /// @param price such as `CAD 80`
    /// @param resources slugs of those that can do it
    record ServiceView(
            String slug,
            String name,
            long minutes,
            @Nullable String price,
            List<String> resources) {

        static ServiceView of(Service service) {
            var price =
                    Optional.ofNullable(service.price()).map(Price::toString).orElse(null);
            return new ServiceView(
                    service.slug(), service.name(), service.duration().toMinutes(), price, service.resources());
        }
    }

    record ResourceView(String slug, String name) {

        static ResourceView of(Resource resource) {
            return new ResourceView(resource.slug(), resource.name());
        }
    }

    static BusinessView of(Business business) {
        var profile = business.profile();
        return new BusinessView(
                business.slug(),
                business.name(),
                business.zone().getId(),
                business.country(),
                profile.reach().numbers(),
                profile.languages().stream().map(Locale::toLanguageTag).toList(),
                business.catalogue().services().stream().map(ServiceView::of).toList(),
                business.catalogue().resources().stream().map(ResourceView::of).toList());
    }
}
