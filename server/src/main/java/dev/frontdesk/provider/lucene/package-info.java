/// Search in the process itself, with Lucene: by words, in an index in memory for each business and language, made
/// anew from the articles when they have changed; and by meaning, in a graph of their vectors. Vectors come from
/// elsewhere; without them the search goes by words alone.
@NullMarked
package dev.frontdesk.provider.lucene;

import org.jspecify.annotations.NullMarked;
