package dev.frontdesk.contact;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The people a business knows. Called inside a [dev.frontdesk.business.BusinessScope].
public interface Contacts {

    Optional<Contact> find(BusinessId business, ContactId id);

    /// Those of them that there are, in no order.
    List<Contact> findAll(BusinessId business, Collection<ContactId> ids);

    /// The contact with this number, in E.164.
    Optional<Contact> byPhone(BusinessId business, String phone);

    /// The contact with this phone number (or, without one, this e-mail address), made when there is
    /// none; name and e-mail are updated where given.
    Contact remember(
            BusinessId business, @Nullable String name, @Nullable String phone, @Nullable String email, Instant now);

    /// Oldest first.
    ///
    /// @throws IllegalArgumentException for a cursor it has not given
    Page<Contact> list(BusinessId business, int limit, @Nullable String cursor);

    /// Erases the person: name, number and address everywhere, and what was said in their
    /// conversations, those from their number or address included. A conversation that goes on ends.
    /// Appointments stay, without a person or a note.
    ///
    /// @return false when there is no such contact
    boolean erase(BusinessId business, ContactId id);
}
