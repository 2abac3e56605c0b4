package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.scripted.LedDetails;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Takes a detail into the form.
final class NoteDetail implements Tool {

    private static final List<String> FIELDS = Arrays.stream(FieldName.values())
            .filter(field -> field != FieldName.WHEN)
            .map(FieldName::label)
            .toList();

    private final LedDetails details;

    NoteDetail(LedDetails details) {
        this.details = details;
    }

    @Override
    public String name() {
        return "note_detail";
    }

    @Override
    public String description() {
        return "Note a detail the caller has said, word for word. The result says how it was understood and what to ask next; read"
                + " names, numbers and addresses back. Also for corrections.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.oneOf("field", "Which detail. For the time call hold_slot.", FIELDS),
                Parameter.required(
                        "said",
                        "What the caller said, as they said it. For the number they call from: \"this number\"."));
    }

    @Override
    public ToolResult run(ToolVisit visit, Arguments arguments) {
        var field = FieldName.valueOf(arguments.text("field").orElseThrow().toUpperCase(Locale.ROOT));
        return visit.result(
                details.note(visit.led(), field, arguments.text("said").orElseThrow()));
    }
}
