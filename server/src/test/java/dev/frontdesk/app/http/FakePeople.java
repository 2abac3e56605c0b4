package dev.frontdesk.app.http;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.Contacts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Contacts in memory, of one business at a time.
final class FakePeople implements Contacts {

    private final List<Contact> people = new CopyOnWriteArrayList<>();

    @Override
    public Optional<Contact> find(BusinessId business, ContactId id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Contact> findAll(BusinessId business, Collection<ContactId> ids) {
        return people.stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public Optional<Contact> byPhone(BusinessId business, String phone) {
        return people.stream().filter(one -> phone.equals(one.phone())).findFirst();
    }

    @Override
    public Contact remember(
            BusinessId business, @Nullable String name, @Nullable String phone, @Nullable String email, Instant now) {
        var contact = new Contact(new ContactId(UUID.randomUUID()), name, phone, email, now);
        people.add(contact);
        return contact;
    }

    @Override
    public Page<Contact> list(BusinessId business, int limit, @Nullable String cursor) {
        return new Page<>(people.stream().limit(limit).toList(), null);
    }

    @Override
    public boolean erase(BusinessId business, ContactId id) {
        return people.removeIf(one -> one.id().equals(id));
    }

    void clear() {
        people.clear();
    }
}
