package dev.frontdesk.provider.aws;

import dev.frontdesk.audio.AudioFormat;
import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.audio.Transcoder;
import java.util.Arrays;

/// Makes telephone audio of Nova Sonic's. Not thread-safe: one for each session.
final class AudioOutput {

    private final Transcoder transcoder = new Transcoder(AudioFormat.PCM_8K, AudioFormat.MULAW_8K);

    /// @param base64 linear samples
    /// @return mu-law, in base64; empty where nothing is heard yet
    /// @throws IllegalArgumentException when it is no base64
    byte[] telephone(byte[] base64) {
        var linear = new byte[Base64Frames.mostDecoded(base64.length)];
        int decoded = Base64Frames.decode(base64, 0, base64.length, linear, 0);
        if (decoded == Base64Frames.BROKEN) {
            throw new IllegalArgumentException("audio that is no base64");
        }
        var muLaw = new byte[transcoder.most(decoded)];
        int written = transcoder.transcode(linear, 0, decoded, muLaw);
        var encoded = new byte[Base64Frames.encodedLength(written)];
        int length = Base64Frames.encode(muLaw, 0, written, encoded, 0);
        return Arrays.copyOf(encoded, length);
    }
}
