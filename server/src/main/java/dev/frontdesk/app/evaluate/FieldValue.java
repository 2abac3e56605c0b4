package dev.frontdesk.app.evaluate;

import dev.frontdesk.conversation.understanding.Flag;
import dev.frontdesk.conversation.understanding.Understood;
import dev.frontdesk.conversation.understanding.When;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One field of what was understood, by its name in our own cases.
final class FieldValue {

    static final String NONE = "none";

    private FieldValue() {}

    /// @param wanted the value hoped for: of the flags only this one is looked at
    static String of(String field, String wanted, Understood understood) {
        Object value = switch (field) {
            case "date", "time", "untilDate", "untilTime", "part", "bound" -> wish(field, understood.when());
            case "of" -> understood.of() == null ? null : understood.of().date();
            case "nothing" -> understood.when() == null;
            case "phone" -> understood.phone();
            case "extension" -> understood.extension();
            case "money" -> understood.money();
            case "name" -> understood.name();
            case "email" -> understood.email();
            case "postcode" -> understood.postcode();
            case "birthdate" -> understood.birthdate();
            case "yes" -> understood.yes();
            case "intent" -> understood.intent();
            case "intents" -> understood.intents().stream().map(Enum::name).collect(Collectors.joining(" "));
            case "choice" -> understood.choice();
            case "people" -> understood.people();
            case "flag" -> understood.is(Flag.valueOf(wanted.toUpperCase(Locale.ROOT))) ? wanted : null;
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
        return shown(value, field);
    }

    private static @Nullable Object wish(String field, @Nullable When when) {
        if (when == null) {
            return null;
        }
        return switch (field) {
            case "date" -> when.date();
            case "time" -> when.time();
            case "untilDate" -> when.until() == null ? null : when.until().date();
            case "untilTime" -> when.until() == null ? null : when.until().time();
            case "part" -> when.part();
            default -> when.bound();
        };
    }

    private static String shown(@Nullable Object value, String field) {
        boolean written = field.equals("name") || field.equals("postcode") || field.equals("email");
        return value == null
                ? NONE
                : written ? value.toString() : value.toString().toLowerCase(Locale.ROOT);
    }
}
