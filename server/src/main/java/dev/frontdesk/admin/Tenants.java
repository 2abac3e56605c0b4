package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.web.HttpProblem;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds the business a request is about and works in its scope.
public final class Tenants {

    private final Businesses businesses;
    private final BusinessScope scope;

    public Tenants(Businesses businesses, BusinessScope scope) {
        this.businesses = businesses;
        this.scope = scope;
    }

    /// @throws HttpProblem 404 when there is no such business
    Business named(String slug) {
        return businesses.bySlug(slug).orElseThrow(() -> HttpProblem.notFound("There is no business with this slug."));
    }

    /// For the paths that name a business in a parameter, which was not needed where there was only one.
    ///
    /// @throws HttpProblem 400 when it is not named and there are several
    Business namedOrOnly(@Nullable String slug) {
        if (slug != null) {
            return named(slug);
        }
        var all = businesses.all();
        if (all.size() != 1) {
            throw HttpProblem.invalid("business", "is required: the slug of one of the businesses");
        }
        return all.getFirst();
    }

    /// One transaction that sees this business only.
    <T> T in(Business business, Supplier<T> work) {
        return scope.in(business.id(), work);
    }

    <T> T in(String slug, Function<Business, T> work) {
        var business = named(slug);
        return in(business, () -> work.apply(business));
    }
}
