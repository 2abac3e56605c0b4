/// Text into tokens, and the words of a language into what they mean. A language is a vocabulary;
/// the rules that join meanings live with the grammar that uses them.
@NullMarked
package dev.frontdesk.conversation.understanding.words;

import org.jspecify.annotations.NullMarked;
