package dev.frontdesk.conversation.understanding;

import java.util.Locale;

/// Which language an utterance calls for.
///
/// @param language as the caller of `Understanding.language` named it, with its country
/// @param asked it was asked for ("en français, s'il vous plaît"), not only spoken
public record LanguageHeard(Locale language, boolean asked) {}
