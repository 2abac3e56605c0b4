/// Search in the process itself: by words, with Lucene, in an index in memory for each business and language, made
/// anew from the articles when they have changed; and by meaning, among their vectors in memory. Vectors come from
/// elsewhere; without them the search goes by words alone.
@NullMarked
package dev.frontdesk.provider.lucene;

import org.jspecify.annotations.NullMarked;
