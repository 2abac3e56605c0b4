package dev.frontdesk.provider.aws;

import dev.frontdesk.audio.AudioFormat;
import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.audio.SilenceFrames;
import dev.frontdesk.audio.Transcoder;
import dev.frontdesk.audio.VoiceActivity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Makes events of a caller's telephone audio. Not thread-safe: one for each session.
final class AudioInput {

    private static final byte[] AFTER = "\"}}}".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SILENCE = SilenceFrames.frame(AudioFormat.PCM_8K);

    private final byte[] before;
    private final Transcoder transcoder = new Transcoder(AudioFormat.MULAW_8K, AudioFormat.PCM_8K);
    private final VoiceActivity voice = new VoiceActivity();
    private byte[] muLaw = new byte[480];
    private byte[] linear = new byte[960];

    AudioInput(String prompt, String block) {
        before = ("{\"event\":{\"audioInput\":{\"promptName\":\"" + prompt + "\",\"contentName\":\"" + block
                        + "\",\"content\":\"")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Empty for what is no base64.
    ///
    /// @return a new array, to be sent
    byte[] event(byte[] base64, int offset, int length) {
        muLaw = atLeast(muLaw, Base64Frames.mostDecoded(length));
        int decoded = Base64Frames.decode(base64, offset, length, muLaw, 0);
        if (decoded <= 0) {
            return new byte[0];
        }
        voice.hear(muLaw, 0, decoded);
        linear = atLeast(linear, transcoder.most(decoded));
        int written = transcoder.transcode(muLaw, 0, decoded, linear);
        return event(linear, written);
    }

    /// Somebody speaks, by the level of what was last heard.
    boolean hasVoice() {
        return voice.speaking();
    }

    /// So many frames of 20 ms.
    byte[] silence(int frames) {
        var silence = new byte[frames * SILENCE.length];
        return event(silence, silence.length);
    }

    private byte[] event(byte[] samples, int length) {
        var event = Arrays.copyOf(before, before.length + Base64Frames.encodedLength(length) + AFTER.length);
        int written = Base64Frames.encode(samples, 0, length, event, before.length);
        System.arraycopy(AFTER, 0, event, before.length + written, AFTER.length);
        return event;
    }

    private static byte[] atLeast(byte[] array, int length) {
        return array.length >= length ? array : new byte[length];
    }
}
