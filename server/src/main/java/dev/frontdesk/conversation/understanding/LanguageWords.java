package dev.frontdesk.conversation.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// By what a language is known, and how languages are asked for in it.
///
/// @param own frequent words that are hardly ever words of another language
/// @param common frequent words that other languages or names have too: they count half
/// @param names languages by their code, as this one calls them
/// @param requests phrases that ask for a language; `%` stands for its name
/// @param refusals phrases that rule a language out, likewise
/// @param following what may come after a request; another word makes it something else, as in "in
///     French braids"
record LanguageWords(
        Set<String> own,
        Set<String> common,
        Map<String, String> names,
        List<String> requests,
        List<String> refusals,
        Set<String> following) {}
