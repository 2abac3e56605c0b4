package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Channel;
import dev.frontdesk.conversation.fact.Claim;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Writes down what it hears.
final class RecordingObserver implements ModelObserver {

    final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void broke(TalkingModel model, Fallback cause) {
        heard.add("broke " + model.vendor() + " " + cause.label());
    }

    @Override
    public void retried(TalkingModel model) {
        heard.add("retried " + model.vendor());
    }

    @Override
    public void secondChoice(TalkingModel model) {
        heard.add("second " + model.vendor());
    }

    @Override
    public void heldBack(TalkingModel model, Claim claim) {
        heard.add("held back " + claim.label());
    }

    @Override
    public void unled(Business business, Channel channel, Fallback cause) {
        heard.add("unled " + cause.label());
    }
}
