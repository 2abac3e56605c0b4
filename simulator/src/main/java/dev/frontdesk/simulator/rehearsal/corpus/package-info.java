/// Recorded dialogues in the format of the schema-guided corpus, read at run time from a folder, and the
/// phrases their callers used. Nothing here talks to a server.
@NullMarked
package dev.frontdesk.simulator.rehearsal.corpus;

import org.jspecify.annotations.NullMarked;
