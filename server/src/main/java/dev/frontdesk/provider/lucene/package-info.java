/// Search by words in the process itself, with Lucene: an index in memory for each business and
/// language, made anew from the articles when they have changed.
@NullMarked
package dev.frontdesk.provider.lucene;

import org.jspecify.annotations.NullMarked;
