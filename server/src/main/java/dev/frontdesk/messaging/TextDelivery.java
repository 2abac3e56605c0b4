package dev.frontdesk.messaging;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings what the receptionist wrote down to phones, as text messages from the business's first number:
/// messages to the business's escalation number, confirmations to the contact. Where one of the two numbers
/// is missing there is nothing to deliver, and the entry is done.
public final class TextDelivery implements Delivery {

    /// What carriers and vendors take at most.
    private static final int LONGEST = 1_600;

    private static final String MESSAGE = "message.taken";
    private static final Set<String> KINDS =
            Set.of(MESSAGE, "appointment.booked", "appointment.moved", "appointment.cancelled");

    private final Businesses businesses;
    private final TextSender sender;

    public TextDelivery(Businesses businesses, TextSender sender) {
        this.businesses = businesses;
        this.sender = sender;
    }

    @Override
    public boolean takes(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public void deliver(BusinessId id, String kind, String key, Map<String, String> payload)
            throws InterruptedException {
        var text = Optional.ofNullable(payload.get("text"));
        var business = businesses.byId(id);
        var from = business.flatMap(TextDelivery::number);
        var to = kind.equals(MESSAGE) ? business.flatMap(TextDelivery::person) : Optional.ofNullable(payload.get("to"));
        if (text.isPresent() && from.isPresent() && to.isPresent()) {
            sender.send(from.get(), to.get(), shortened(text.get()));
        }
    }

    private static Optional<String> number(Business business) {
        return business.profile().reach().numbers().stream().findFirst();
    }

    private static Optional<String> person(Business business) {
        return Optional.ofNullable(business.reception().escalation().number());
    }

    /// Never between the halves of a character.
    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
