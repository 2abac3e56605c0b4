package dev.frontdesk.call;

import dev.frontdesk.call.CallObserver.Stage;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.speech.SpeechEvent.ToolAsked;
import dev.frontdesk.speech.SpeechFault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The tools that a vendor's model asks for, which are run at the desk. One that needs a yes waits until the caller's
/// words are written down. On the call's thread.
final class ModelTools {

    /// A model that asks for one tool after the other without a word has lost its way.
    private static final int MOST_IN_A_ROW = 8;

    /// How often a yes may not be written down.
    private static final int MOST_UNHEARD = 2;

    /// The argument by which a model says that the caller has agreed.
    private static final String AGREED = "agreed";

    private final CallLeg leg;
    private final CallControl control;
    private final Model model;
    private final Assents assents;
    private final HeldTools held = new HeldTools();
    private int inARow;
    private int unheard;
    private final Deque<String> running = new ArrayDeque<>();

    /// Who asks.
    ///
    /// @param json reads the arguments it gives
    /// @param then told what the call does once the model has spoken of a result
    record Model(EngineSession session, Function<String, Arguments> json, Consumer<Next> then) {}

    ModelTools(CallLeg leg, CallControl control, Model model, Assents assents) {
        this.leg = leg;
        this.control = control;
        this.model = model;
        this.assents = assents;
    }

    /// The caller has spoken.
    void turnOver() {
        inARow = 0;
    }

    void asked(ToolAsked asked) {
        leg.waiting().again(leg.now());
        leg.diary().turn().answered(model.session().vendor());
        if (++inARow > MOST_IN_A_ROW) {
            giveUp("tools without end: " + asked.name());
        } else if (!assents.isWritten() && claimsAYes(asked)) {
            held.hold(asked, leg.now());
        } else {
            runHeard(asked);
        }
    }

    private boolean claimsAYes(ToolAsked asked) {
        return model.json().apply(asked.arguments()).isTrue(AGREED);
    }

    private void giveUp(String why) {
        control.giveUp(new SpeechFault(model.session().vendor(), SpeechFault.Kind.PROTOCOL, why));
    }

    /// The model wants it no longer.
    void dropped(String call) {
        held.drop(call);
    }

    /// The caller's last words are known, or it is known that nobody could write them down.
    void written() {
        held.take().forEach(this::runHeard);
    }

    private void runHeard(ToolAsked asked) {
        if (assents.isLost() && claimsAYes(asked)) {
            runUnheard(asked);
        } else {
            run(asked, assents.latest());
        }
    }

    /// Nobody has written down what the caller answered. A vendor that never does is left for one that hears.
    private void runUnheard(ToolAsked asked) {
        leg.diary().note("answer_unwritten", asked.name());
        assents.forgo();
        if (++unheard > MOST_UNHEARD) {
            giveUp("writes nothing down");
        } else {
            run(asked, Assent.NONE);
        }
    }

    private void run(ToolAsked asked, Assent assent) {
        long began = leg.now();
        running.add(asked.name());
        var arguments = model.json().apply(asked.arguments());
        leg.work()
                .then(
                        () -> leg.desk().tool(asked.call(), asked.name(), arguments, assent),
                        ran -> answered(asked, ran, began));
    }

    private void answered(ToolAsked asked, CallDesk.Ran ran, long began) {
        running.remove();
        assents.asked(ran.asks());
        leg.diary().took(Stage.TOOL, asked.name(), leg.now() - began);
        model.session().answer(asked.call(), ran.reply().output());
        leg.diary().turn().asked();
        if (leg.waiting().waiting()) {
            leg.waiting().again(leg.now());
            leg.waiting().without(leg.now() - began);
        }
        model.then().accept(ran.reply().next());
    }

    /// The name of the tool that runs now.
    Optional<String> running() {
        return Optional.ofNullable(running.peek());
    }

    /// When [#tick] wants to be called; `Long.MAX_VALUE` for not at all.
    long due() {
        return held.due();
    }

    void tick(long now) {
        held.overdue(now).forEach(this::runUnheard);
    }
}
