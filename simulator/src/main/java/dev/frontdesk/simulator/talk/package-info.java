/// A conversation as a contact has it, on whichever channel: what the desk said, what the contact does,
/// how it ended. The channels implement [Talk]; scripts and load programs only see this.
@NullMarked
package dev.frontdesk.simulator.talk;

import org.jspecify.annotations.NullMarked;
