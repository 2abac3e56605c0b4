package dev.frontdesk.simulator.vendor.model;

/// Greets as it is told to, and never ceases to talk once it is spoken to.
public final class Talkative implements Script {

    /// What its speech is made of.
    public static final String SENTENCE = "We have a great deal to tell you. ";

    /// Nearly six minutes.
    private static final String SPEECH = SENTENCE.repeat(1_500);

    @Override
    public Reply reply(Scene scene) {
        return Reply.say(new Instructed(scene).words().orElse(SPEECH));
    }
}
