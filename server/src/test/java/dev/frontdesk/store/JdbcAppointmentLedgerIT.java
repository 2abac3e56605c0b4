package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.AppointmentLedgerContract;
import dev.frontdesk.booking.TestBusiness;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ContactId;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcAppointmentLedgerIT extends AppointmentLedgerContract {

    @RegisterExtension
    static final LedgerDatabase DATABASE = new LedgerDatabase();

    private final AppointmentLedger ledger = new JdbcAppointmentLedger(DATABASE.jdbc(), new PlainSeal());

    @Override
    protected AppointmentLedger ledger() {
        return ledger;
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return DATABASE.in(TestBusiness.ID, work);
    }

    @Override
    protected ContactId contact() {
        return new ContactId(LedgerDatabase.CONTACT);
    }

    @Test
    void anotherBusinessSeesNothing() {
        enter(booking(0, "lee"));
        var stranger = new BusinessId(new UUID(0, 2));
        assertThat(in(() -> ledger.list(TestBusiness.ID, null, null, 10, null)).items())
                .hasSize(1);
        assertThat(DATABASE.in(stranger, () -> ledger.list(TestBusiness.ID, null, null, 10, null))
                        .items())
                .isEmpty();
        assertThat(in(() -> ledger.list(stranger, null, null, 10, null)).items())
                .isEmpty();
    }
}
