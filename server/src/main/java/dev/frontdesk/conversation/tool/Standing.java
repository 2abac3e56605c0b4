package dev.frontdesk.conversation.tool;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Slot;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.scripted.Led;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How a conversation stands, as facts for a model: what is known, what is missing, what is offered, what is
/// held or booked. What the contact has not said but the business had on record is named, not told.
final class Standing {

    private static final String ON_RECORD = "on record";

    private Standing() {}

    static Map<String, Object> of(Led led) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("known", known(led));
        facts.put("missing", led.missing().stream().map(FieldName::label).toList());
        questions(led, facts);
        if (!led.offered().isEmpty()) {
            facts.put(
                    "offered",
                    led.offered().stream().map(slot -> slot(led, slot)).toList());
        }
        led.appointment().ifPresent(kept -> facts.put("appointment", appointment(led, kept)));
        return facts;
    }

    /// Which of the business's own questions are open, once one of them was answered or asked.
    private static void questions(Led led, Map<String, Object> facts) {
        var open = led.form().open(led.business().catalogue().leads());
        if (!open.isEmpty() && (led.qualifying() || !led.form().answers().isEmpty())) {
            facts.put("questions", open.stream().map(LeadQuestion::field).toList());
        }
    }

    private static Map<String, Object> known(Led led) {
        var known = new LinkedHashMap<String, Object>();
        for (var name : FieldName.values()) {
            led.form().field(name).ifPresent(field -> known.put(name.label(), told(name, field)));
        }
        led.form().answers().keySet().stream()
                .sorted()
                .forEach(question -> led.form().answer(question).ifPresent(answer -> known.put(question, answer)));
        return known;
    }

    /// The value, unless it is personal and the contact has not said it.
    static String told(FieldName name, Field field) {
        var personal = name == FieldName.PHONE || name == FieldName.EMAIL || name == FieldName.POSTCODE;
        return personal && field.source() == Field.Source.ASSUMED ? ON_RECORD : field.value();
    }

    private static Map<String, Object> slot(Led led, Slot slot) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("start", local(led.business(), slot.start()));
        facts.put("spoken", led.spoken(slot.start()));
        facts.put("with", with(led.business(), slot));
        return facts;
    }

    static Map<String, Object> appointment(Led led, Appointment appointment) {
        var business = led.business();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("status", appointment.status().name().toLowerCase(Locale.ROOT));
        facts.put(
                "service",
                business.service(appointment.service()).map(Service::name).orElse(appointment.service()));
        facts.putAll(slot(led, appointment.slot()));
        if (appointment.status() != Appointment.Status.HELD) {
            facts.put("reference", appointment.reference());
        }
        return facts;
    }

    private static String with(Business business, Slot slot) {
        return business.resource(slot.resource()).map(Resource::name).orElse(slot.resource());
    }

    /// On the business's wall clock, as tools take it again.
    private static String local(Business business, Instant start) {
        return LocalDateTime.ofInstant(start, business.zone()).toString();
    }
}
