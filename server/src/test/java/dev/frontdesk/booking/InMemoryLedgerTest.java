package dev.frontdesk.booking;

import dev.frontdesk.contact.ContactId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryLedgerTest extends AppointmentLedgerContract {

    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    protected AppointmentLedger ledger() {
        return ledger;
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected ContactId contact() {
        return new ContactId(new UUID(0, 1));
    }
}
