/// The command line: what people type, and what they read when it does not work. Starts no Spring: what
/// needs the server gets it through [Wiring].
@NullMarked
package dev.frontdesk.app.command;

import org.jspecify.annotations.NullMarked;
