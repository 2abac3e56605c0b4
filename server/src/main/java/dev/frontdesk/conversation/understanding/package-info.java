/// What was said: dates and times, phone numbers, names, e-mail, postcodes, yes and no, services,
/// intent. Pure functions over the words, what was asked and the context; no I/O, no clock, null
/// rather than a guess. `words` holds tokens and vocabularies, `grammar` the parser.
@NullMarked
package dev.frontdesk.conversation.understanding;

import org.jspecify.annotations.NullMarked;
