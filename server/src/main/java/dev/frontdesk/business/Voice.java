package dev.frontdesk.business;

import org.jspecify.annotations.Nullable;

/// How calls sound.
///
/// @param voice the vendor's name for the voice
/// @param record whether calls are recorded
/// @param recogniser which of Deepgram's hears calls; null for the operator's choice
public record Voice(
        Mode mode,
        Engine engine,
        String voice,
        boolean record,
        @Nullable Recogniser recogniser) {

    public static final Voice DEFAULT = new Voice(Mode.GATHER, Engine.OPENAI, "alice", false);

    /// With the recogniser that the operator chose.
    public Voice(Mode mode, Engine engine, String voice, boolean record) {
        this(mode, engine, voice, record, null);
    }

    /// `GATHER`: the telephony vendor listens and speaks; `LIVE`: audio streams through the media
    /// plane.
    public enum Mode {
        GATHER,
        LIVE
    }

    public enum Engine {
        OPENAI,
        NOVA,
        CASCADE
    }

    /// Deepgram's: `AUTOMATIC` is Flux for English, nova-3 for all else. `NOVA_3` writes down, and pauses end turns;
    /// `FLUX` finds the end of a turn by itself.
    public enum Recogniser {
        AUTOMATIC,
        NOVA_3,
        FLUX
    }
}
