/// The receptionist that needs no model and no network: hears through `understanding`, fills the form,
/// asks for what is missing, books after a yes. Every other receptionist falls back to it.
@NullMarked
package dev.frontdesk.conversation.scripted;

import org.jspecify.annotations.NullMarked;
