/// ElevenLabs' voices over its multi-context WebSocket. Facts are from ElevenLabs' published description
/// (github.com/elevenlabs/elevenlabs-docs, fern/apis/api/asyncapi.yml). Nothing but its protocol here.
@NullMarked
package dev.frontdesk.provider.elevenlabs;

import org.jspecify.annotations.NullMarked;
