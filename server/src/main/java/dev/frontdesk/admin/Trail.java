package dev.frontdesk.admin;

import dev.frontdesk.business.Business;
import dev.frontdesk.messaging.Audit;
import java.security.Principal;
import java.time.Clock;

/// Notes who changed what. Called in the business's scope.
public final class Trail {

    private final Audit audit;
    private final Clock clock;

    public Trail(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void record(Business business, Principal who, String action, Object subject) {
        audit.record(business.id(), who.getName(), action, subject.toString(), clock.instant());
    }
}
