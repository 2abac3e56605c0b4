/// WebSockets for channels and providers, on Netty: the event loops, a client, a server, and the wheel of
/// deadlines. Knows no vendor and no call. Nothing here or in a listener may block: the loop that runs it
/// carries the audio of hundreds of calls.
@NullMarked
package dev.frontdesk.web.socket;

import org.jspecify.annotations.NullMarked;
