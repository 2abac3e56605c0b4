package dev.frontdesk.admin;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.frontdesk.web.InputErrors;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A request for an appointment as it arrives.
///
/// @param service slug
/// @param start with offset, such as `2026-11-24T10:00:00-07:00`
/// @param resource slug; when missing, any that can do the service
/// @param phone in any usual way of writing; national ones are read as of the business's country
record AppointmentInput(
        @Nullable String service,
        @Nullable String start,
        @Nullable String resource,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String note) {

    static final int LONGEST_NOTE = 2_000;

    private static final int LONGEST_SLUG = 63;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    /// The same, checked.
    record Checked(
            String service,
            Instant start,
            @Nullable String resource,
            Person person,
            @Nullable String note) {}

    /// @param phone E.164
    record Person(
            String name, @Nullable String phone, @Nullable String email) {}

    /// @throws dev.frontdesk.web.HttpProblem 400 with everything that is wrong
    Checked checked(String country) {
        var errors = new InputErrors();
        var serviceSlug = errors.required("service", service, LONGEST_SLUG);
        errors.required("start", start, LONGEST_PHONE);
        var time = Objects.requireNonNullElse(Times.read("start", start, errors), Instant.EPOCH);
        var checked = new Checked(
                serviceSlug,
                time,
                errors.text("resource", resource, LONGEST_SLUG),
                new Person(
                        errors.required("name", name, LONGEST_NAME),
                        phone(errors.text("phone", phone, LONGEST_PHONE), country, errors),
                        email(errors.text("email", email, LONGEST_EMAIL), errors)),
                errors.text("note", note, LONGEST_NOTE));
        errors.throwIfAny();
        return checked;
    }

    private static @Nullable String email(@Nullable String address, InputErrors errors) {
        if (address != null && !EMAIL.matcher(address).matches()) {
            errors.add("email", "must be an e-mail address");
        }
        return address;
    }

    private static @Nullable String phone(@Nullable String text, String country, InputErrors errors) {
        if (text == null) {
            return null;
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, country);
            if (numbers.isValidNumber(number)) {
                return numbers.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException unreadable) {
            // Told below, as any other number that cannot be called.
        }
        errors.add("phone", "must be a phone number that exists, best with its country code: +1 780 555 0142");
        return null;
    }
}
