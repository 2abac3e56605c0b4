/// Sound as bytes: formats, mu-law, resampling, base64, level and voice activity, and what a recording is
/// written in. Pure: no I/O, no thread, no clock; nothing is allocated per frame. Objects with state belong
/// to one direction of one call and one thread. Knows nothing of calls, vendors or sockets.
@NullMarked
package dev.frontdesk.audio;

import org.jspecify.annotations.NullMarked;
