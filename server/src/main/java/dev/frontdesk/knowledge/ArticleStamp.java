package dev.frontdesk.knowledge;

import java.time.Instant;
import java.util.Locale;

/// Tells an article's text from every other it had or will have, without the text itself.
///
/// @param language of the text, which changes with the business's default
public record ArticleStamp(ArticlePath path, Locale language, int version, Instant changed) {}
