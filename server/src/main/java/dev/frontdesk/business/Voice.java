package dev.frontdesk.business;

/// How calls sound.
///
/// @param voice the vendor's name for the voice
/// @param record whether calls are recorded
public record Voice(Mode mode, Engine engine, String voice, boolean record) {

    public static final Voice DEFAULT = new Voice(Mode.GATHER, Engine.OPENAI, "alice", false);

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
}
