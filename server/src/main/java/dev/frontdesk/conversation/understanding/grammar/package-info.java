/// A small bottom-up chart parser: words become pieces, rules join neighbouring pieces into larger
/// ones, and every reading found is kept with the span it covers. Knows nothing of dates, of any
/// language, or of what the pieces mean.
@NullMarked
package dev.frontdesk.conversation.understanding.grammar;

import org.jspecify.annotations.NullMarked;
