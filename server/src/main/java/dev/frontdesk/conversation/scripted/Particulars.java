package dev.frontdesk.conversation.scripted;

import dev.frontdesk.booking.Appointment;
import dev.frontdesk.booking.Wish;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What was said of an earlier appointment, to tell it from others: "Tuesday's", "the blood test".
///
/// @param services slugs
/// @param person slug of the resource
record Particulars(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        List<String> services,
        @Nullable String person) {

    static final Particulars NONE = new Particulars(null, null, List.of(), null);

    static Particulars of(Understood understood) {
        return of(understood, understood.of() == null ? understood.when() : understood.of());
    }

    /// The day and time of a wish are not those of the appointment it is about.
    static Particulars ofMoved(Understood understood) {
        return of(understood, understood.of());
    }

    private static Particulars of(Understood understood, @Nullable When when) {
        var service = understood.services();
        return when == null
                ? new Particulars(null, null, service, understood.person())
                : new Particulars(when.date(), when.time(), service, understood.person());
    }

    /// Together with what was said before; what is said now counts more. It is borne in mind for the turns
    /// in which it is asked who is speaking.
    Particulars borneInMind(Draft draft) {
        var before = draft.memory().sought();
        var all = new Particulars(
                day == null ? before.from() : day,
                time == null ? before.at() : time,
                services.isEmpty()
                        ? draft.form().value(FieldName.SERVICE).stream().toList()
                        : services,
                person == null ? before.resource() : person);
        draft.memory().seek(new Wish(all.day, all.day, all.time, null, null, all.person));
        if (all.services.size() == 1) {
            draft.note(FieldName.SERVICE, all.services.getFirst(), Source.SAID);
        }
        return all;
    }

    boolean none() {
        return equals(NONE);
    }

    /// Whether everything that was said is true of the appointment.
    boolean fit(Business business, Appointment appointment) {
        return onDay(business, appointment)
                && atTime(business, appointment)
                && ofService(appointment)
                && withPerson(appointment);
    }

    /// Those it fits best: what is true of none of them does not count.
    List<Appointment> narrow(Business business, List<Appointment> appointments) {
        var left = fitting(appointments, appointment -> onDay(business, appointment));
        left = fitting(left, this::ofService);
        left = fitting(left, this::withPerson);
        return fitting(left, appointment -> atTime(business, appointment));
    }

    private static List<Appointment> fitting(List<Appointment> appointments, Predicate<Appointment> fits) {
        var fitting = appointments.stream().filter(fits).toList();
        return fitting.isEmpty() ? appointments : fitting;
    }

    private boolean onDay(Business business, Appointment appointment) {
        return day == null
                || day.equals(appointment.slot().start().atZone(business.zone()).toLocalDate());
    }

    private boolean atTime(Business business, Appointment appointment) {
        return time == null
                || time.equals(
                        appointment.slot().start().atZone(business.zone()).toLocalTime());
    }

    private boolean ofService(Appointment appointment) {
        return services.isEmpty() || services.contains(appointment.service());
    }

    private boolean withPerson(Appointment appointment) {
        return person == null || person.equals(appointment.slot().resource());
    }
}
