package dev.frontdesk.call;

import dev.frontdesk.audio.Base64Frames;
import dev.frontdesk.audio.VoiceActivity;

/// Watches a line for speech by its level, to notice a recogniser that hears nothing. For the audio thread.
final class LevelWatch {

    /// What is watched for speech: frames, not a second at once. Bytes.
    private static final int LONGEST_FRAME = 1_600;

    private final CallInbox inbox;
    private final VoiceActivity activity = new VoiceActivity();
    private final byte[] frame = new byte[LONGEST_FRAME];

    LevelWatch(CallInbox inbox) {
        this.inbox = inbox;
    }

    boolean speaking() {
        return activity.speaking();
    }

    void hear(byte[] base64, int offset, int length) {
        if (Base64Frames.mostDecoded(length) > frame.length) {
            return;
        }
        int bytes = Base64Frames.decode(base64, offset, length, frame, 0);
        if (bytes <= 0) {
            return;
        }
        switch (activity.hear(frame, 0, bytes)) {
            case STARTED -> inbox.put(new CallEvent.Voice(true));
            case STOPPED -> inbox.put(new CallEvent.Voice(false));
            case NONE -> {}
        }
    }
}
