package dev.frontdesk.provider.openai;

import dev.frontdesk.audio.AudioFormat;
import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.audio.VoiceActivity;
import java.util.Arrays;

/// Cuts a line into stretches of speech by its level, each with a little of what was before it. Audio thread
/// only.
final class SpokenStretches {

    private static final int FRAME = AudioFormat.MULAW_8K.frameBytes();
    private static final int LEAD = AudioFormat.MULAW_8K.bytes(400);
    private static final int LONGEST = AudioFormat.MULAW_8K.bytes(25_000);
    private static final int LONGEST_PIECE = AudioFormat.MULAW_8K.bytes(10_000);

    private final VoiceActivity activity = new VoiceActivity();
    private final Heard heard;
    private byte[] decoded = new byte[FRAME * 4];
    private final byte[] frame = new byte[FRAME];
    private int inFrame;
    private byte[] kept = new byte[LEAD * 2];
    private int length;

    /// Hears of the stretches.
    interface Heard {

        void started();

        /// @param muLaw the whole stretch, or so much of it that it is time to look at it
        /// @param over whether the speech is
        void stretch(byte[] muLaw, boolean over);
    }

    SpokenStretches(Heard heard) {
        this.heard = heard;
    }

    void audio(byte[] base64, int offset, int count) {
        if (count > Base64Frames.encodedLength(LONGEST_PIECE)) {
            return;
        }
        int most = Base64Frames.mostDecoded(count);
        if (decoded.length < most) {
            decoded = new byte[most];
        }
        int bytes = Base64Frames.decode(base64, offset, count, decoded, 0);
        for (int at = 0; at < bytes; ) {
            int part = Math.min(bytes - at, FRAME - inFrame);
            System.arraycopy(decoded, at, frame, inFrame, part);
            at += part;
            inFrame += part;
            if (inFrame == FRAME) {
                inFrame = 0;
                hear();
            }
        }
    }

    private void hear() {
        keep();
        switch (activity.hear(frame, 0, FRAME)) {
            case STARTED -> heard.started();
            case STOPPED -> give(true);
            case NONE -> {
                if (activity.speaking() && length >= LONGEST) {
                    give(false);
                } else if (!activity.speaking()) {
                    forget();
                }
            }
        }
    }

    private void keep() {
        if (length + FRAME > kept.length) {
            kept = Arrays.copyOf(kept, kept.length * 2);
        }
        System.arraycopy(frame, 0, kept, length, FRAME);
        length += FRAME;
    }

    private void give(boolean over) {
        heard.stretch(Arrays.copyOf(kept, length), over);
        length = 0;
        kept = new byte[LEAD * 2];
    }

    /// Moves what is kept only now and then.
    private void forget() {
        if (length == LEAD * 2) {
            System.arraycopy(kept, LEAD, kept, 0, LEAD);
            length = LEAD;
        }
    }
}
