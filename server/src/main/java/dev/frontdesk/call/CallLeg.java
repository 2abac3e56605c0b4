package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.speech.SpeechCapabilities;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/// What the parts of one call share.
///
/// @param millis of the call, which never run back
record CallLeg(
        Business business,
        CallTicket ticket,
        AudioPath path,
        CallWork work,
        CallDesk desk,
        CallDiary diary,
        Waiting waiting,
        Fillers fillers,
        LongSupplier millis) {

    private static final String FILLER = "filler";
    private static final Pattern TELEPHONY = Pattern.compile("alice|man|woman|(?:Polly|Google|ElevenLabs)\\..*");

    long now() {
        return millis.getAsLong();
    }

    /// Shows the caller that we are there.
    void fill(Locale language) {
        var phrase = fillers.filler(business, language, waiting.fillers());
        waiting.filled(now() + phrase.millis());
        var item = FILLER + now();
        diary.note(FILLER, "");
        path.run(() -> path.play(item, phrase.words(), phrase.base64()));
    }

    /// The voice that the owner named, for the engine that it was named for; empty, for a vendor's usual one, for
    /// any other, and for a name of the telephony vendor's.
    String voice(SpeechCapabilities vendor) {
        var voice = business.reception().voice();
        boolean meant = switch (voice.engine()) {
            case OPENAI, NOVA -> vendor.vendor().equals(voice.engine().name().toLowerCase(Locale.ROOT));
            case CASCADE -> !vendor.converses();
        };
        return meant && !TELEPHONY.matcher(voice.voice()).matches() ? voice.voice() : "";
    }

    /// What the caller heard is kept as said. A reply of the desk is kept already.
    void keep(Heard item) {
        if (!item.text().isBlank() && !filler(item.item())) {
            work.run(() -> desk.said(item.item(), item.text()));
        }
    }

    /// Whether the item is no part of the conversation.
    static boolean filler(String item) {
        return item.startsWith(FILLER);
    }
}
