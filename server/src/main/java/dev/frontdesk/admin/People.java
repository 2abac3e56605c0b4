package dev.frontdesk.admin;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.Contacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people behind the items of one answer, each looked up once. For one request, in one scope.
final class People {

    private final Contacts contacts;
    private final BusinessId business;
    private final Map<ContactId, Optional<ContactRef>> known = new HashMap<>();

    People(Contacts contacts, BusinessId business) {
        this.contacts = contacts;
        this.business = business;
    }

    @Nullable
    ContactRef of(@Nullable ContactId id) {
        if (id == null) {
            return null;
        }
        return known.computeIfAbsent(
                        id, unknown -> contacts.find(business, unknown).map(ContactRef::of))
                .orElse(null);
    }
}
