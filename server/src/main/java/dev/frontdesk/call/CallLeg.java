package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.call.playout.Heard;
import java.util.Locale;
import java.util.function.LongSupplier;

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

    long now() {
        return millis.getAsLong();
    }

    /// Shows the caller that we are there.
    void fill(Locale language) {
        var phrase = fillers.filler(business, language);
        var item = FILLER + now();
        path.run(() -> path.play(item, phrase.words(), phrase.base64()));
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
