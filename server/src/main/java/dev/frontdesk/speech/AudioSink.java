package dev.frontdesk.speech;

/// Takes telephone audio: base64 of G.711 mu-law, 8,000 samples a second, whatever its length.
///
/// Called on the call's audio thread only; must neither block nor keep the array, which is the giver's
/// and will hold something else after the return.
@FunctionalInterface
public interface AudioSink {

    void audio(byte[] base64, int offset, int length);
}
