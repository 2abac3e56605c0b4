package dev.frontdesk.conversation.understanding;

import java.util.List;

/// Something of the business that people call by name: a service, a resource.
///
/// @param words the names and synonyms people use, each of one or more words
public record Term(String slug, List<String> words) {

    public Term {
        words = List.copyOf(words);
    }
}
