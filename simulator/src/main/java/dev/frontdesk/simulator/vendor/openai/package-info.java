/// A stand-in for OpenAI: the Realtime API as it is since the beta was shut off, and speech to text and back
/// over HTTP. Events and their order are those of openai-openapi and its examples.
@NullMarked
package dev.frontdesk.simulator.vendor.openai;

import org.jspecify.annotations.NullMarked;
