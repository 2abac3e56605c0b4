package dev.frontdesk.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.frontdesk.conversation.Conversation;
import dev.frontdesk.conversation.Outcome;
import dev.frontdesk.conversation.ToolCall;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.form.Form;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation as clients see it.
///
/// @param language the tag of what is spoken: `en-CA`
/// @param status `live` or `ended`
/// @param form details by field, answers to the business's own questions among them
/// @param turns in order; left out in lists
/// @param tools those called since our last turn: the turn they lead to is still to come, or was never heard; left
///     out in lists
/// @param call of a telephone call that was live; left out in lists
/// @param review some seconds after it has ended; left out in lists
record ConversationView(
        UUID id,
        String channel,
        String language,
        String status,
        @Nullable String outcome,
        OffsetDateTime started,
        @Nullable OffsetDateTime ended,
        @Nullable ContactRef contact,
        Map<String, FieldView> form,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TurnView> turns,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ToolView> tools,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CallView call,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ReviewView review) {

    /// @param source `said`, `keyed`, `caller_id`, `chosen`, `assumed`, or `declined` with an empty value
    record FieldView(String value, String source, boolean verified) {}

    /// @param tools what the model did before it said this, in order
    /// @param timings milliseconds by stage until this was heard; empty where nobody was on the phone
    /// @param model of what was written or gathered, how the model did that was to lead it; left out where none was
    record TurnView(
            OffsetDateTime at,
            String who,
            String text,
            List<ToolView> tools,
            Map<String, Long> timings,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ModelView model) {

        static TurnView of(Turn turn, List<ToolCall> calls, Map<String, Long> timings, ZoneId zone) {
            return new TurnView(
                    Times.shown(turn.at(), zone),
                    turn.who().label(),
                    turn.text(),
                    ToolView.all(calls, zone),
                    timings,
                    null);
        }

        TurnView with(@Nullable ModelView led) {
            return new TurnView(at, who, text, tools, timings, led);
        }
    }

    static ConversationView of(Conversation conversation, @Nullable ContactRef contact, ZoneId zone) {
        var progress = conversation.progress();
        return new ConversationView(
                conversation.id().value(),
                conversation.key().channel().label(),
                progress.language().toLanguageTag(),
                conversation.ended() ? "ended" : "live",
                Optional.ofNullable(progress.outcome()).map(Outcome::label).orElse(null),
                Times.shown(progress.started(), zone),
                Times.shownOrNull(progress.ended(), zone),
                contact,
                fields(conversation.form()),
                null,
                null,
                null,
                null);
    }

    ConversationView with(List<TurnView> all, List<ToolView> left, @Nullable CallView streams) {
        return new ConversationView(
                id, channel, language, status, outcome, started, ended, contact, form, all, left, streams, review);
    }

    ConversationView with(@Nullable ReviewView made) {
        return new ConversationView(
                id, channel, language, status, outcome, started, ended, contact, form, turns, tools, call, made);
    }

    private static Map<String, FieldView> fields(Form form) {
        var fields = new TreeMap<String, FieldView>();
        form.answers().forEach((question, field) -> fields.put(question, view(field)));
        form.fields().forEach((name, field) -> fields.put(name.label(), view(field)));
        return fields;
    }

    private static FieldView view(Field field) {
        return new FieldView(field.value(), field.source().name().toLowerCase(Locale.ROOT), field.verified());
    }
}
