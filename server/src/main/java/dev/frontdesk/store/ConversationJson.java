package dev.frontdesk.store;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Dialogue;
import dev.frontdesk.conversation.form.Field;
import dev.frontdesk.conversation.form.Form;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A conversation's form and dialogue as JSON. What an older or newer release wrote reads as well as it
/// can: unknown parts are passed over, missing ones are as at the start.
final class ConversationJson {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationJson.class);

    private static final TypeReference<Map<String, @Nullable StoredField>> FIELDS = new TypeReference<>() {};

    /// Before the name of a question of the business's own.
    private static final String ANSWER = "lead.";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private ConversationJson() {}

    private record StoredField(
            @Nullable String value, @Nullable String source, boolean verified) {

        Optional<Field> field() {
            Field.Source known = constant(Field.Source.class, source).orElse(Field.Source.ASSUMED);
            return Optional.ofNullable(value).map(text -> new Field(text, known, verified));
        }
    }

    static String write(Form form) {
        var fields = new LinkedHashMap<String, Field>();
        form.fields().forEach((name, field) -> fields.put(name.name(), field));
        form.answers().forEach((question, field) -> fields.put(ANSWER + question, field));
        return MAPPER.writeValueAsString(fields);
    }

    static Form form(String json) {
        var fields = new EnumMap<FieldName, Field>(FieldName.class);
        var answers = new LinkedHashMap<String, Field>();
        for (var entry : MAPPER.readValue(json, FIELDS).entrySet()) {
            Optional<FieldName> name = constant(FieldName.class, entry.getKey());
            Optional<Field> field = Optional.ofNullable(entry.getValue()).flatMap(StoredField::field);
            if (entry.getKey().startsWith(ANSWER)) {
                field.ifPresent(answer -> answers.put(entry.getKey().substring(ANSWER.length()), answer));
            } else if (name.isPresent() && field.isPresent()) {
                fields.put(name.get(), field.get());
            }
        }
        return new Form(fields, answers);
    }

    static String write(Dialogue dialogue) {
        return MAPPER.writeValueAsString(dialogue);
    }

    /// A dialogue that makes no sense to this release begins anew: the form still has what was said.
    static Dialogue dialogue(String json) {
        try {
            ObjectNode dialogue = MAPPER.valueToTree(Dialogue.START);
            if (MAPPER.readTree(json) instanceof ObjectNode stored) {
                dialogue.setAll(stored);
            }
            return MAPPER.treeToValue(dialogue, Dialogue.class);
        } catch (JacksonException e) {
            LOG.warn(
                    "A stored dialogue is not understood and begins anew ({})",
                    e.getClass().getSimpleName());
            return Dialogue.START;
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
