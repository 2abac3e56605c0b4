package dev.frontdesk.conversation.understanding;

/// What an utterance is, beside what it says.
public enum Flag {
    /// It replaces something said before: "no, Friday", "actually make it four".
    CORRECTION,
    /// The last reply is to be said again.
    REPEAT,
    ABUSE,
    /// Something before what was offered.
    EARLIER,
    /// Something after what was offered.
    LATER,
    ASAP,
    /// At the time of day spoken of before: "same time next week".
    SAME_TIME,
    /// On the day spoken of before.
    SAME_DAY,
    /// Anything will do.
    ANY,
    /// The number called from is the one to use.
    OWN_NUMBER,
    DONT_KNOW,
    /// The receptionist is to speak more slowly.
    SLOWER,
    /// What can be done here: "what can you do?"
    HELP,
    /// They will be late for an appointment.
    DELAYED,
    /// They were called by somebody of the business, and call back.
    CALLED,
    /// They want to know whether they speak to a person: "are you a robot?"
    MACHINE,
    /// They need a moment: "hang on".
    HOLD_ON,
    THANKS,
    /// With whom they were last time.
    SAME_PERSON,
    /// A question or request that no receptionist has to do with: "what's the capital of Peru". Only
    /// where the words say so; what the business knows may still answer it.
    OUT_OF_SCOPE,
    /// A hello and nothing else.
    GREETING
}
