package dev.frontdesk.store;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import dev.frontdesk.contact.Contacts;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Contacts in PostgreSQL, their details sealed. E-mail addresses are compared in lower case and kept
/// as written.
public final class JdbcContacts implements Contacts {

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Erasure erasure;

    public JdbcContacts(JdbcClient jdbc, Seal seal, Erasure erasure) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.erasure = erasure;
    }

    @Override
    public Optional<Contact> find(BusinessId business, ContactId id) {
        return jdbc.sql("SELECT * FROM contacts WHERE business_id = ? AND id = ?")
                .param(business.value())
                .param(id.value())
                .query((row, index) -> contact(business, row))
                .optional();
    }

    @Override
    public List<Contact> findAll(BusinessId business, Collection<ContactId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("SELECT * FROM contacts WHERE business_id = :business AND id = ANY (:ids)")
                .param("business", business.value())
                .param("ids", ids.stream().map(ContactId::value).toArray(UUID[]::new))
                .query((row, index) -> contact(business, row))
                .list();
    }

    @Override
    public Optional<Contact> byPhone(BusinessId business, String phone) {
        return jdbc.sql("SELECT * FROM contacts WHERE business_id = ? AND phone_index = ?")
                .param(business.value())
                .param(seal.index(business, Purpose.ADDRESS, phone))
                .query((row, index) -> contact(business, row))
                .optional();
    }

    @Override
    public Contact remember(
            BusinessId business, @Nullable String name, @Nullable String phone, @Nullable String email, Instant now) {
        var values = values(business, name, phone, email, now);
        if (phone == null && email != null) {
            return updateByEmail(business, values).orElseGet(() -> enter(business, values));
        }
        return enter(business, values);
    }

    private Map<String, @Nullable Object> values(
            BusinessId business, @Nullable String name, @Nullable String phone, @Nullable String email, Instant now) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("business", business.value());
        values.put("id", UUID.randomUUID());
        values.put("name", name == null ? null : seal.seal(business, Purpose.NAME, name));
        values.put("phone", phone == null ? null : seal.seal(business, Purpose.ADDRESS, phone));
        values.put("phone_index", phone == null ? null : seal.index(business, Purpose.ADDRESS, phone));
        values.put("email", email == null ? null : seal.seal(business, Purpose.ADDRESS, email));
        values.put("email_index", email == null ? null : emailIndex(business, email));
        values.put("now", Times.column(now));
        return values;
    }

    private byte[] emailIndex(BusinessId business, String email) {
        return seal.index(business, Purpose.ADDRESS, email.toLowerCase(Locale.ROOT));
    }

    private Contact enter(BusinessId business, Map<String, @Nullable Object> values) {
        return jdbc.sql("""
                        INSERT INTO contacts (business_id, id, name_sealed, phone_sealed, phone_index, email_sealed,
                          email_index, created_at)
                        VALUES (:business, :id, :name, :phone, :phone_index, :email, :email_index, :now)
                        ON CONFLICT (business_id, phone_index) DO UPDATE SET
                          name_sealed = coalesce(excluded.name_sealed, contacts.name_sealed),
                          email_sealed = coalesce(excluded.email_sealed, contacts.email_sealed),
                          email_index = coalesce(excluded.email_index, contacts.email_index)
                        RETURNING *""")
                .params(values)
                .query((row, index) -> contact(business, row))
                .single();
    }

    /// Several people may share an address, so nothing but this lock keeps two turns from entering one
    /// person twice.
    private Optional<Contact> updateByEmail(BusinessId business, Map<String, @Nullable Object> values) {
        if (values.get("email_index") instanceof byte[] index) {
            jdbc.sql("SELECT pg_advisory_xact_lock(?)::text")
                    .param(ByteBuffer.wrap(index).getLong())
                    .query(String.class)
                    .list();
        }
        return jdbc.sql("""
                        UPDATE contacts SET name_sealed = coalesce(:name, name_sealed), email_sealed = :email
                        WHERE business_id = :business AND id = (
                          SELECT id FROM contacts WHERE business_id = :business AND email_index = :email_index
                          ORDER BY created_at, id LIMIT 1)
                        RETURNING *""")
                .params(values)
                .query((row, index) -> contact(business, row))
                .optional();
    }

    @Override
    public Page<Contact> list(BusinessId business, int limit, @Nullable String cursor) {
        Cursor after = cursor == null ? Cursor.EARLIEST : Cursor.parse(cursor);
        List<Contact> found = jdbc.sql("""
                        SELECT * FROM contacts WHERE business_id = :business AND (created_at, id) > (:at, :id)
                        ORDER BY created_at, id LIMIT :limit""")
                .param("business", business.value())
                .param("at", after.time())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query((row, index) -> contact(business, row))
                .list();
        return Cursor.page(
                found, limit, last -> new Cursor(last.created(), last.id().value()));
    }

    @Override
    public boolean erase(BusinessId business, ContactId id) {
        return erasure.erase(business, id);
    }

    private Contact contact(BusinessId business, ResultSet row) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                open(business, Purpose.NAME, row.getBytes("name_sealed")),
                open(business, Purpose.ADDRESS, row.getBytes("phone_sealed")),
                open(business, Purpose.ADDRESS, row.getBytes("email_sealed")),
                Times.read(row, "created_at"));
    }

    private @Nullable String open(BusinessId business, String purpose, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(business, purpose, sealed);
    }
}
