package dev.frontdesk.simulator.vendor.deepgram;

/// What more is to be expected after a result.
enum Finality {
    /// The words may yet change.
    INTERIM("Results/interim"),
    /// These words stay; the speaker may go on.
    SEGMENT("Results/final"),
    /// The speaker has stopped.
    SPEECH("Results/speech_final"),
    /// The client asked for what there is.
    FROM_FINALIZE("Results/from_finalize");

    private final String moment;

    Finality(String moment) {
        this.moment = moment;
    }

    /// What such a message is called when something is to go wrong with it.
    String moment() {
        return moment;
    }

    boolean isFinal() {
        return this != INTERIM;
    }

    boolean isSpeechFinal() {
        return this == SPEECH;
    }
}
