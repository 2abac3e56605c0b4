package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;

/// What a talker can have done with its call. On the call's thread.
interface CallControl {

    /// The vendor hears and speaks.
    void ready(SpeechToSpeech engine);

    /// What is said now is the last, and the conversation is over. Should a vendor or this server fail before it was
    /// heard to its end, nobody begins again.
    ///
    /// @param next what the telephony vendor will be told
    void lastWords(CallNext next, CallEnd end);

    /// What is said now is not the last, whatever was said before.
    void goesOn();

    /// Ends the stream once everything was heard.
    ///
    /// @param next what the telephony vendor will be told
    void finish(CallNext next, CallEnd end);

    /// The caller has waited for too long, whoever was to answer: a person or a message; at once.
    void leaveUnanswered(SpeechFault fault);

    /// What is done here for the caller takes too long, and is given up: a person or a message; at once.
    ///
    /// @param what takes so long
    void leaveUndone(String what);

    /// Another vendor goes on, or the telephony vendor's own speech; at once.
    void giveUp(SpeechFault fault);
}
