/// The tools a language model acts through, one class each, and the desk for conversations that it leads. They
/// do what the scripted receptionist does, on the same form; nothing here talks to a model or a vendor, and no
/// tool reaches beyond its business and its conversation.
@NullMarked
package dev.frontdesk.conversation.tool;

import org.jspecify.annotations.NullMarked;
