package dev.frontdesk.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the receptionist says, in parts: words, and what is spelled for the ear. A channel that writes
/// takes [#text], a voice that reads words takes [#aloud], and one that takes marks renders the parts.
///
/// @param parts in order, without empty ones; punctuation and spaces between them are part of the words
public record Saying(List<Part> parts) {

    public static final Saying NOTHING = new Saying(List.of());

    public Saying {
        parts = parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /// @param text as it is written
    /// @param language of this part, where it is not that of the reply
    public record Part(String text, Form form, @Nullable Locale language) {

        public Part(String text, Form form) {
            this(text, form, null);
        }

        /// What is spelled as groups of characters: a number by its groups, a reference as one.
        public List<String> groups() {
            return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                    .filter(group -> !group.isEmpty())
                    .toList();
        }
    }

    /// How a part is said: as it reads, or one character after the other.
    public enum Form {
        WORDS,
        SPELLED
    }

    /// Words alone.
    public static Saying of(String words) {
        return new Saying(List.of(new Part(words, Form.WORDS)));
    }

    /// The same words, for somebody who speaks another language than the reply's.
    public Saying in(Locale language) {
        return new Saying(parts.stream()
                .map(part -> new Part(part.text(), part.form(), language))
                .toList());
    }

    /// This and then the other, with a space between them.
    public Saying and(Saying other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        var all = new ArrayList<>(parts);
        all.add(new Part(" ", Form.WORDS));
        all.addAll(other.parts);
        return new Saying(all);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// As it is written.
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /// For a voice that knows no marks: "7 8 0, 5 5 5". Slowly, every character has a pause of its own.
    public String aloud(boolean slowly) {
        return parts.stream()
                .map(part -> switch (part.form()) {
                    case WORDS -> part.text();
                    case SPELLED -> spelled(part, slowly ? ", " : " ", slowly ? "; " : ", ");
                })
                .collect(Collectors.joining());
    }

    private static String spelled(Part part, String betweenCharacters, String betweenGroups) {
        return part.groups().stream()
                .map(group ->
                        group.codePoints().mapToObj(Character::toString).collect(Collectors.joining(betweenCharacters)))
                .collect(Collectors.joining(betweenGroups));
    }
}
