package dev.frontdesk.app.model;

import dev.frontdesk.app.breaker.Breakers;
import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.model.ModelHealth;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/// Which vendors' models are left alone: five failures in a row of one business's turns keep its next turns off a
/// vendor for half a minute; then one turn tries again.
public final class ModelBreakers implements ModelHealth {

    private final Breakers breakers = new Breakers();
    private final MeterRegistry meters;

    public ModelBreakers(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public boolean usable(Business business, String vendor) {
        return !breakers.isOpen(name(business, vendor));
    }

    @Override
    public void worked(Business business, String vendor) {
        breakers.worked(name(business, vendor));
    }

    /// `frontdesk_model_breaker_opened_total`
    @Override
    public void failed(Business business, String vendor) {
        if (breakers.failed(name(business, vendor), vendor)) {
            Counter.builder("frontdesk.model.breaker.opened")
                    .description("Times a vendor's models were left alone for a while")
                    .tag("vendor", vendor)
                    .register(meters)
                    .increment();
        }
    }

    private static String name(Business business, String vendor) {
        return business.id().value() + " " + vendor;
    }
}
