/// A stand-in for Deepgram's recognisers over WebSockets: nova on `/v1/listen`, Flux on `/v2/listen`. Messages
/// are those of deepgram-api-specs; when a turn is over is told by the time of the audio.
@NullMarked
package dev.frontdesk.simulator.vendor.deepgram;

import org.jspecify.annotations.NullMarked;
