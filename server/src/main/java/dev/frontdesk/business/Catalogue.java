package dev.frontdesk.business;

import java.util.List;
import java.util.Optional;

/// What can be booked and who does it. Slugs are unique within each list.
public record Catalogue(List<Service> services, List<Resource> resources) {

    public Catalogue {
        services = List.copyOf(services);
        resources = List.copyOf(resources);
    }

    public Optional<Service> service(String slug) {
        return services.stream().filter(service -> service.slug().equals(slug)).findFirst();
    }

    public Optional<Resource> resource(String slug) {
        return resources.stream()
                .filter(resource -> resource.slug().equals(slug))
                .findFirst();
    }
}
