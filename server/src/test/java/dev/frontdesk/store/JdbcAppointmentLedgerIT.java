package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.booking.AppointmentLedger;
import dev.frontdesk.booking.AppointmentLedgerContract;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ContactId;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JdbcAppointmentLedgerIT extends AppointmentLedgerContract {

    private final BusinessId business = TestDatabase.businessWithServices();
    private final ContactId contact = TestDatabase.contact(business);
    private final AppointmentLedger ledger = new JdbcAppointmentLedger(TestDatabase.sql(), new PlainSeal());

    @Override
    protected AppointmentLedger ledger() {
        return ledger;
    }

    @Override
    protected BusinessId business() {
        return business;
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return TestDatabase.scope().in(business, work);
    }

    @Override
    protected ContactId contact() {
        return contact;
    }

    @Test
    void anotherBusinessSeesNothing() {
        enter(booking(0, "lee"));
        var stranger = TestDatabase.business();
        assertThat(in(() -> ledger.list(business, null, null, 10, null)).items())
                .hasSize(1);
        assertThat(TestDatabase.scope()
                        .in(stranger, () -> ledger.list(business, null, null, 10, null))
                        .items())
                .isEmpty();
        assertThat(in(() -> ledger.list(stranger, null, null, 10, null)).items())
                .isEmpty();
    }
}
