package dev.frontdesk.call;

import dev.frontdesk.call.CallObserver.Stage;
import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.call.turn.BargeIn;
import dev.frontdesk.call.turn.Deadlines;
import dev.frontdesk.call.turn.SilencePolicy;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.Assent;
import dev.frontdesk.conversation.Expects;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Opening;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.Utterance;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A vendor that converses leads the call. What it wants done is done at the desk; what it says and hears is
/// kept as far as it was heard.
final class ModelTalker implements Talker {

    /// A model that asks for one tool after the other without a word has lost its way.
    private static final int MOST_TOOLS_IN_A_ROW = 8;

    /// How often a yes may not be written down.
    private static final int MOST_UNHEARD = 2;

    /// The argument by which a model says that the caller has agreed.
    private static final String AGREED = "agreed";

    /// After the model was told of the end of the call, its last words may take so long.
    private static final long LAST_WORDS_MILLIS = 6_000;

    private static final String STILL_THERE =
            "The caller has said nothing for a while. Ask, in one short sentence, whether they are still there.";
    private static final String ASK_AGAIN =
            "The caller still says nothing. Ask your last question again, in other words and as short as you can.";
    private static final String OTHER_WAYS =
            "The caller still says nothing. Say in one short sentence that they can also be connected to a person "
                    + "or leave a message.";
    private static final String GOODBYE =
            "The caller says nothing. Say in one short sentence that they are welcome to call again, and goodbye.";
    private static final String GO_ON =
            "The caller did not say anything: it was only a noise. Take up again what you were saying.";

    private final CallLeg leg;
    private final CallControl control;
    private final SpeechToSpeech engine;
    private final EngineSession session;
    private final Function<String, Arguments> json;
    private final Quiet quiet = new Quiet();
    private final Keys keys = new Keys();
    private final Assents assents = new Assents();
    private final HeldTools held = new HeldTools();

    /// What the caller has heard the beginning of and not the end: vendors make sound faster than it is heard.
    private final Set<String> sounding = new HashSet<>();

    private @Nullable Opening opening;
    private Locale language = Locale.ENGLISH;
    private boolean greeted;
    private boolean spoken;
    private boolean idle = true;
    private int tools;
    private int unheard;
    private @Nullable Next after;
    private long lastWordsBy = Long.MAX_VALUE;

    ModelTalker(CallLeg leg, CallControl control, SpeechToSpeech engine, Function<String, Arguments> json) {
        this.leg = leg;
        this.control = control;
        this.engine = engine;
        this.session = new EngineSession(leg.path(), engine);
        this.json = json;
    }

    @Override
    public void begin() {
        leg.work().then(leg.desk()::open, this::open);
    }

    private void open(CallDesk.Opened begun) {
        var opened = begun.opening();
        leg.waiting().begin(leg.now());
        assents.asked(begun.asks());
        opening = opened;
        language = opened.language();
        var request = new SpeechRequest(
                opened.instructions(),
                leg.voice(engine.capabilities()),
                new Listening(language, List.of(), 500),
                opened.tools().stream()
                        .map(tool -> new SpeechRequest.Tool(tool.name(), tool.description(), tool.schema()))
                        .toList(),
                opened.soFar().stream().map(ModelTalker::past).toList());
        session.open(request, false);
    }

    private static SpeechRequest.Past past(Turn turn) {
        return new SpeechRequest.Past(turn.who() == Turn.Who.CONTACT, turn.text());
    }

    @Override
    public void speech(SpeechEvent event) {
        switch (event) {
            case SpeechEvent.Ready _ -> ready();
            case SpeechEvent.Failed(var fault) -> control.giveUp(fault);
            case SpeechEvent.Complained(var code) -> leg.diary().note("complaint", code);
            case SpeechEvent.Hearing hearing -> hearing(hearing);
            case SpeechEvent.Making making -> making(making);
            case SpeechEvent.ToolAsked asked -> tool(asked);
            case SpeechEvent.ToolDropped(var call) -> held.drop(call);
        }
    }

    private void ready() {
        var known = opening;
        if (!greeted && session.isOpen() && known != null) {
            greeted = true;
            control.ready(engine);
            leg.waiting().again(leg.now());
            leg.diary().turn().voicing();
            session.say(new Utterance("greeting", known.saying().aloud(false), language, false));
        }
    }

    private void hearing(SpeechEvent.Hearing event) {
        quiet.end();
        switch (event) {
            case SpeechEvent.SpeechStarted _, SpeechEvent.TurnResumed _ -> {
                assents.begins();
                leg.waiting().end();
                leg.diary().note("caller_speaking", "");
                leg.diary().turn().goesOn();
            }
            case SpeechEvent.SpeechStopped _, SpeechEvent.TurnEnded _ -> {
                if (event instanceof SpeechEvent.TurnEnded) {
                    assents.ends();
                }
                tools = 0;
                leg.waiting().begin(leg.now());
                leg.diary().turn().spokeUntil(leg.now());
                leg.diary().turn().asked();
            }
            case SpeechEvent.Partial _ -> {}
            case SpeechEvent.Final words -> words(words);
        }
    }

    private void words(SpeechEvent.Final words) {
        leg.diary().turn().transcribed(session.vendor());
        assents.heard(words.text(), words.confidence() == 0);
        if (!words.text().isBlank()) {
            var item = words.item() == null ? "c" + leg.now() : words.item();
            leg.work().run(() -> leg.desk().heard(item, words.text()));
        }
        if (assents.isWritten()) {
            held.take().forEach(this::runHeard);
        }
    }

    private void making(SpeechEvent.Making event) {
        switch (event) {
            case SpeechEvent.ItemStarted _ -> idle = false;
            case SpeechEvent.Idle _ -> idle();
            case SpeechEvent.Wording _ -> {
                assents.saying();
                leg.diary().turn().answered(session.vendor());
            }
            case SpeechEvent.ItemEnded _ -> {}
        }
    }

    private void idle() {
        idle = true;
        finishIfAsked();
        listen();
    }

    private void listen() {
        if (idle && sounding.isEmpty()) {
            quiet.begin(leg.now());
        }
    }

    private void finishIfAsked() {
        var next = after;
        if (next == null) {
            return;
        }
        after = null;
        switch (next) {
            case Next.End _ ->
                control.finish(new CallNext.HangUp(), new CallEnd(CallEnd.Reason.GOODBYE, CallEnd.Fault.NONE));
            case Next.Transfer(String number) ->
                control.finish(
                        new CallNext.Transfer(number), new CallEnd(CallEnd.Reason.TRANSFERRED, CallEnd.Fault.NONE));
            case Next.Listen _ -> {}
        }
    }

    private void tool(SpeechEvent.ToolAsked asked) {
        idle = false;
        leg.waiting().again(leg.now());
        leg.diary().turn().answered(session.vendor());
        if (++tools > MOST_TOOLS_IN_A_ROW) {
            control.giveUp(
                    new SpeechFault(session.vendor(), SpeechFault.Kind.PROTOCOL, "tools without end: " + asked.name()));
            return;
        }
        if (!assents.isWritten() && json.apply(asked.arguments()).isTrue(AGREED)) {
            held.hold(asked, leg.now());
        } else {
            runHeard(asked);
        }
    }

    private void runHeard(SpeechEvent.ToolAsked asked) {
        if (assents.isLost() && json.apply(asked.arguments()).isTrue(AGREED)) {
            runUnheard(asked);
        } else {
            run(asked, assents.latest());
        }
    }

    private void run(SpeechEvent.ToolAsked asked, Assent assent) {
        long began = leg.now();
        leg.work()
                .then(
                        () -> leg.desk().tool(asked.call(), asked.name(), json.apply(asked.arguments()), assent),
                        ran -> answered(asked, ran, began));
    }

    /// Nobody has written down what the caller answered. A vendor that never does is left for one that hears.
    private void runUnheard(SpeechEvent.ToolAsked asked) {
        leg.diary().note("answer_unwritten", asked.name());
        assents.forgo();
        if (++unheard > MOST_UNHEARD) {
            control.giveUp(new SpeechFault(session.vendor(), SpeechFault.Kind.PROTOCOL, "writes nothing down"));
        } else {
            run(asked, Assent.NONE);
        }
    }

    private void answered(SpeechEvent.ToolAsked asked, CallDesk.Ran ran, long began) {
        var reply = ran.reply();
        assents.asked(ran.asks());
        leg.diary().took(Stage.TOOL, asked.name(), leg.now() - began);
        session.answer(asked.call(), reply.output());
        leg.diary().turn().asked();
        if (leg.waiting().waiting()) {
            leg.waiting().again(leg.now());
            leg.waiting().without(leg.now() - began);
        }
        if (!(reply.next() instanceof Next.Listen)) {
            after = reply.next();
            lastWordsBy = leg.now() + LAST_WORDS_MILLIS;
        }
    }

    @Override
    public void firstAudio(String item) {
        spoken |= !CallLeg.filler(item);
        if (!CallLeg.filler(item)) {
            leg.diary().turn().heard(session.vendor());
            leg.waiting().end();
        }
        sounding.add(item);
        quiet.pause();
    }

    @Override
    public void floor(BargeIn.Verdict verdict, List<Heard> cut) {
        cut.forEach(this::kept);
        switch (verdict) {
            case PAUSE, INTERRUPT -> idle |= !cut.isEmpty();
            case STOP -> {
                idle = true;
                leg.waiting().end();
            }
            case RESUME -> goOn();
            case IGNORE, NONE -> {}
        }
    }

    /// A vendor that has answered the noise by itself has gone on already.
    private void goOn() {
        leg.diary().note("false_alarm", "");
        if (idle && session.isOpen()) {
            leg.waiting().begin(leg.now());
            session.prompt(GO_ON);
        }
    }

    @Override
    public void played(Heard item) {
        kept(item);
        listen();
    }

    private void kept(Heard item) {
        sounding.remove(item.item());
        leg.keep(item);
    }

    @Override
    public void key(char digit) {
        quiet.end();
        leg.diary().note("key", "");
        keys.press(digit, leg.now());
    }

    private void keyed(String digits) {
        if (digits.isEmpty()) {
            return;
        }
        assents.keyed(digits);
        leg.work().run(() -> leg.desk().heard("keys" + leg.now(), digits));
        session.prompt("The caller answered on the keypad of the telephone: " + digits
                + ". Take it as their answer: note it, and go on.");
        leg.diary().turn().asked();
        leg.waiting().begin(leg.now());
    }

    @Override
    public void voice(boolean speaking) {
        // The vendor tells of speech itself.
    }

    @Override
    public long due() {
        long now = leg.now();
        return Math.min(
                Math.min(leg.waiting().due(now), quiet.due(Expects.QUESTION, now)),
                Math.min(Math.min(keys.due(), held.due()), lastWordsBy));
    }

    @Override
    public void tick() {
        long now = leg.now();
        keyed(keys.taken(now));
        held.overdue(now).forEach(this::runUnheard);
        if (now >= lastWordsBy) {
            lastWordsBy = Long.MAX_VALUE;
            finishIfAsked();
        }
        switch (leg.waiting().step(now)) {
            case Deadlines.Step.Filler _ -> fill();
            case Deadlines.Step.Fallback _ -> stuck();
            case Deadlines.Step.PersonOrMessage _ -> control.leaveUnanswered(unheard());
            case Deadlines.Step.Wait _, Deadlines.Step.Done _ -> {}
        }
        switch (quiet.step(Expects.QUESTION, now)) {
            case SilencePolicy.Step.Fill _ -> session.prompt(STILL_THERE);
            case SilencePolicy.Step.AskAgain _ -> session.prompt(ASK_AGAIN);
            case SilencePolicy.Step.OfferKeypadOrPerson _ -> session.prompt(OTHER_WAYS);
            case SilencePolicy.Step.Goodbye _ -> {
                session.prompt(GOODBYE);
                after = new Next.End();
                lastWordsBy = now + LAST_WORDS_MILLIS;
            }
            case SilencePolicy.Step.Wait _ -> {}
        }
    }

    /// Nobody has spoken before the greeting, and nobody is asked for a moment.
    private void fill() {
        if (spoken) {
            leg.fill(language);
        }
    }

    private void stuck() {
        control.giveUp(unheard());
    }

    private SpeechFault unheard() {
        return new SpeechFault(session.vendor(), SpeechFault.Kind.TIMEOUT, "no first audio");
    }

    @Override
    public void close() {
        session.close();
    }
}
