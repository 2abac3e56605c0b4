/// Hearing and speaking: the ports to recognisers, voices, and vendors that do both and lead the
/// conversation themselves. All three give the same events. No sockets and no vendors here; audio is
/// passed as it travels on telephone lines, and only on a call's audio thread.
@NullMarked
package dev.frontdesk.speech;

import org.jspecify.annotations.NullMarked;
