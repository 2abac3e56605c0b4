package dev.frontdesk.conversation.form;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.LeadQuestion;
import dev.frontdesk.business.Qualification;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known, field by field. Immutable.
///
/// @param answers to the business's own questions, by the question's field; what was declined is there too
public record Form(Map<FieldName, Field> fields, Map<String, Field> answers) {

    public static final Form EMPTY = new Form(Map.of());

    public Form {
        fields = fields.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(fields));
        answers = Map.copyOf(answers);
    }

    public Form(Map<FieldName, Field> fields) {
        this(fields, Map.of());
    }

    public Optional<Field> field(FieldName name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Optional<String> value(FieldName name) {
        return field(name).map(Field::value);
    }

    public boolean has(FieldName name) {
        return fields.containsKey(name);
    }

    /// The answer to a question of the business's own; empty when there is none, or it was declined.
    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question))
                .filter(field -> field.source() != Field.Source.DECLINED)
                .map(Field::value);
    }

    /// The business's own questions that were neither answered nor declined, in order.
    public List<LeadQuestion> open(Qualification leads) {
        return leads.questions().stream()
                .filter(question -> !answers.containsKey(question.field()))
                .toList();
    }

    public Form with(FieldName name, String value, Field.Source source) {
        var copy = new EnumMap<FieldName, Field>(FieldName.class);
        copy.putAll(fields);
        copy.put(name, new Field(value, source, false));
        return new Form(copy, answers);
    }

    /// The same with an answer to a question of the business's own.
    public Form with(String question, String value, Field.Source source) {
        var copy = new LinkedHashMap<>(answers);
        copy.put(question, new Field(value, source, false));
        return new Form(fields, copy);
    }

    public Form without(FieldName name) {
        var copy = new EnumMap<FieldName, Field>(FieldName.class);
        copy.putAll(fields);
        copy.remove(name);
        return new Form(copy, answers);
    }

    /// Every field marked as agreed to.
    public Form verified() {
        var copy = new EnumMap<FieldName, Field>(FieldName.class);
        fields.forEach((name, field) -> copy.put(name, new Field(field.value(), field.source(), true)));
        return new Form(copy, answers);
    }
}
