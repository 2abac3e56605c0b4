package dev.frontdesk.admin;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.Contacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The people behind the items of one answer, looked up at once. For one request, in one scope.
final class People {

    private final Map<ContactId, ContactRef> known = new HashMap<>();

    private People() {}

    /// @param who the person behind an item; null when nobody is known
    static <T> People behind(
            Collection<T> items, Function<T, @Nullable ContactId> who, Contacts contacts, BusinessId business) {
        var ids = new HashSet<ContactId>();
        for (var item : items) {
            var id = who.apply(item);
            if (id != null) {
                ids.add(id);
            }
        }
        var people = new People();
        contacts.findAll(business, ids).forEach(contact -> people.known.put(contact.id(), ContactRef.of(contact)));
        return people;
    }

    @Nullable
    ContactRef of(@Nullable ContactId id) {
        return id == null ? null : known.get(id);
    }
}
