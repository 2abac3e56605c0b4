/// The typed details a conversation collects: fields, their sources and whether they were verified.
/// Code fills the form; no model owns it.
@NullMarked
package dev.frontdesk.conversation.form;

import org.jspecify.annotations.NullMarked;
