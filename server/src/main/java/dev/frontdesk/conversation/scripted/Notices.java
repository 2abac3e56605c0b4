package dev.frontdesk.conversation.scripted;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import dev.frontdesk.booking.Appointment;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import dev.frontdesk.messaging.Outbox;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a caller heard about an appointment, as a text to keep. Those who write have it before them already.
/// A correction in the same call is told too, so that the last text is the one that holds.
final class Notices {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> TEXTABLE =
            Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    /// "Today" would be wrong by the time it is read.
    private static final LocalDate NO_DAY = LocalDate.MIN;

    private final Outbox outbox;

    Notices(Outbox outbox) {
        this.outbox = outbox;
    }

    enum Event {
        BOOKED,
        MOVED,
        CANCELLED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Nothing goes out when the number cannot be texted, or the business has none to text from.
    void send(Draft draft, Event event, Appointment appointment) {
        if (!draft.spoken() || draft.business().profile().reach().numbers().isEmpty()) {
            return;
        }
        number(draft).ifPresent(number -> put(draft, event, appointment, number));
    }

    private void put(Draft draft, Event event, Appointment appointment, String number) {
        outbox.add(
                draft.business().id(),
                "appointment." + event.label(),
                appointment.id() + ":" + draft.occasion(),
                Map.of("to", number, "text", text(draft, event, appointment)),
                draft.visit().now());
    }

    private static String text(Draft draft, Event event, Appointment appointment) {
        var business = draft.business();
        var language = draft.language();
        var wording = Wording.of(draft);
        var start = appointment.slot().start().atZone(business.zone());
        var service = business.service(appointment.service()).map(Service::name).orElse(appointment.service());
        return wording.say(
                "text." + event.label(),
                Map.of(
                        "business", business.name(),
                        "service", service,
                        "when", new Phrases(wording, language, false, NO_DAY).when(start),
                        "reference", appointment.reference()));
    }

    private static Optional<String> number(Draft draft) {
        return draft.form().value(FieldName.PHONE).filter(Notices::textable);
    }

    private static boolean textable(String e164) {
        try {
            return TEXTABLE.contains(PHONES.getNumberType(PHONES.parse(e164, null)));
        } catch (NumberParseException _) {
            return false;
        }
    }
}
