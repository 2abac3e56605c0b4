package dev.frontdesk.conversation;

import dev.frontdesk.booking.AppointmentId;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue.Stage;
import dev.frontdesk.conversation.form.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the contact was asked to agree to: an appointment to be made, moved or cancelled. A yes to one is a yes
/// to what equals it, and to nothing else.
///
/// @param appointment held, or made before
/// @param details as they were read back; a note is not
public record ReadBack(Stage stage, @Nullable AppointmentId appointment, Map<FieldName, String> details) {

    private static final Set<Stage> ASKED = EnumSet.of(Stage.CONFIRMING, Stage.CANCELLING);

    public ReadBack {
        details = Map.copyOf(details);
    }

    /// Empty where nothing is to be agreed to.
    public static Optional<ReadBack> of(Conversation conversation) {
        var dialogue = conversation.dialogue();
        if (!ASKED.contains(dialogue.stage())) {
            return Optional.empty();
        }
        var details = new EnumMap<FieldName, String>(FieldName.class);
        conversation.form().fields().forEach((name, field) -> put(details, name, field));
        return Optional.of(new ReadBack(dialogue.stage(), dialogue.kept(), details));
    }

    private static void put(Map<FieldName, String> details, FieldName name, Field field) {
        if (name != FieldName.NOTE) {
            details.put(name, field.value());
        }
    }
}
