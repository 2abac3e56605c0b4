/// A stand-in for ElevenLabs' voices over WebSockets: one text at a time, or several contexts. Messages are those
/// of elevenlabs-docs; the audio carries its words.
@NullMarked
package dev.frontdesk.simulator.vendor.elevenlabs;

import org.jspecify.annotations.NullMarked;
