/// What passages mean, as vectors: the ports to what makes them, keeps them and finds near ones, and the
/// learning of a business's passages. Nothing here is done in a turn but the embedding of its question.
@NullMarked
package dev.frontdesk.knowledge.meaning;

import org.jspecify.annotations.NullMarked;
