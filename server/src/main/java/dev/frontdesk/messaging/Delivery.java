package dev.frontdesk.messaging;

import dev.frontdesk.business.BusinessId;
import java.util.Map;

/// Brings entries of the [Outbox] to where they are meant to go. Called outside any scope, after the commit
/// that made them, by any node; again, later and later, when it throws, unless the exception is a
/// [DeliveryFault] that will not pass. A delivery whose success could not be noted is repeated too, so the key
/// goes along wherever the receiver takes one.
public interface Delivery {

    boolean takes(String kind);

    void deliver(BusinessId business, String kind, String key, Map<String, String> payload) throws Exception;
}
