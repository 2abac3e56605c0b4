package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import dev.frontdesk.speech.SpeechCapabilities;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.List;

/// The vendors a business's calls may go through. Any thread; quick.
public interface Engines {

    /// In the order in which they are tried: the given one first, if it is there and not being left alone
    /// for its failures, then what can stand in for it, every recogniser with every voice. Empty when nobody is
    /// there.
    List<SpeechToSpeech> chain(Business business, Voice.Engine first);

    /// A session was ready.
    void worked(Business business, SpeechCapabilities engine);

    /// A session failed; after several in a row new calls are kept off the vendor for a while.
    void failed(Business business, SpeechCapabilities engine, SpeechFault fault);
}
