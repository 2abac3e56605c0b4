/// The server's runnable jar as a child process on a folder and ports of its own: started, awaited,
/// stopped, killed, started again.
@NullMarked
package dev.frontdesk.simulator.process;

import org.jspecify.annotations.NullMarked;
