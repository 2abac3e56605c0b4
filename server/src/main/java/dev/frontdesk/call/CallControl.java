package dev.frontdesk.call;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;

/// What a talker can have done with its call. On the call's thread.
interface CallControl {

    /// The vendor hears and speaks.
    void ready(SpeechToSpeech engine);

    /// Ends the stream once everything was heard.
    ///
    /// @param next what the telephony vendor will be told
    void finish(CallNext next, CallEnd end);

    /// Another vendor goes on, or the telephony vendor's own speech; at once.
    void giveUp(SpeechFault fault);
}
