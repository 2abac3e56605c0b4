package dev.frontdesk.business;

import java.util.List;
import java.util.Optional;

/// What can be booked and who does it, and what is asked of people who want something else. Slugs are unique
/// within each list.
public record Catalogue(List<Service> services, List<Resource> resources, Qualification leads) {

    public Catalogue {
        services = List.copyOf(services);
        resources = List.copyOf(resources);
    }

    /// Of a business that asks nothing.
    public Catalogue(List<Service> services, List<Resource> resources) {
        this(services, resources, Qualification.NONE);
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
