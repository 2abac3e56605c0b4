package dev.frontdesk.conversation.form;

import dev.frontdesk.business.FieldName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is known, field by field. Immutable.
public record Form(Map<FieldName, Field> fields) {

    public static final Form EMPTY = new Form(Map.of());

    public Form {
        fields = fields.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(fields));
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

    public Form with(FieldName name, String value, Field.Source source) {
        var copy = new EnumMap<FieldName, Field>(FieldName.class);
        copy.putAll(fields);
        copy.put(name, new Field(value, source, false));
        return new Form(copy);
    }

    public Form without(FieldName name) {
        var copy = new EnumMap<FieldName, Field>(FieldName.class);
        copy.putAll(fields);
        copy.remove(name);
        return new Form(copy);
    }

    /// Every field marked as agreed to.
    public Form verified() {
        var copy = new EnumMap<FieldName, Field>(FieldName.class);
        fields.forEach((name, field) -> copy.put(name, new Field(field.value(), field.source(), true)));
        return new Form(copy);
    }
}
