/// From an article as it was written, in Markdown, HTML or plain text, to passages that can be said:
/// pure.
@NullMarked
package dev.frontdesk.knowledge.reading;

import org.jspecify.annotations.NullMarked;
