/// Calls from a browser's microphone: gives out tokens for the media plane's port, where the page speaks the protocol
/// of Media Streams, and says what follows when a stream has ended. Public: knowing a call's id is what lets a
/// page go on with it. No audio passes here.
@NullMarked
package dev.frontdesk.channel.webcall;

import org.jspecify.annotations.NullMarked;
