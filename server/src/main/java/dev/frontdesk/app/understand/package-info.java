/// The `understand` command: JSON lines in, JSON lines out. The mapping between those lines and the
/// pure understanding of `conversation.understanding`; nothing else.
@NullMarked
package dev.frontdesk.app.understand;

import org.jspecify.annotations.NullMarked;
