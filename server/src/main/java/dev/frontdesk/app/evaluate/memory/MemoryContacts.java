package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.Contacts;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// People in memory, of all businesses. For one thread.
public class MemoryContacts implements Contacts {

    private final Map<ContactId, Contact> kept = new LinkedHashMap<>();

    @Override
    public Optional<Contact> find(BusinessId business, ContactId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Contact> findAll(BusinessId business, Collection<ContactId> ids) {
        return kept.values().stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public Optional<Contact> byPhone(BusinessId business, String phone) {
        return kept.values().stream()
                .filter(contact -> phone.equals(contact.phone()))
                .findFirst();
    }

    @Override
    public Contact remember(
            BusinessId business, @Nullable String name, @Nullable String phone, @Nullable String email, Instant now) {
        var known = kept.values().stream()
                .filter(contact ->
                        phone == null ? email != null && email.equals(contact.email()) : phone.equals(contact.phone()))
                .findFirst();
        var contact = new Contact(
                known.map(Contact::id).orElseGet(() -> new ContactId(UUID.randomUUID())),
                name == null ? known.map(Contact::name).orElse(null) : name,
                phone,
                email == null ? known.map(Contact::email).orElse(null) : email,
                known.map(Contact::created).orElse(Objects.requireNonNull(now)));
        kept.put(contact.id(), contact);
        return contact;
    }

    @Override
    public Page<Contact> list(BusinessId business, int limit, @Nullable String cursor) {
        return new Page<>(kept.values().stream().limit(limit).toList(), null);
    }

    @Override
    public boolean erase(BusinessId business, ContactId id) {
        return kept.remove(id) != null;
    }
}
