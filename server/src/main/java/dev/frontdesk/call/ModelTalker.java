package dev.frontdesk.call;

import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.call.turn.BargeIn;
import dev.frontdesk.call.turn.Deadlines;
import dev.frontdesk.call.turn.SilencePolicy;
import dev.frontdesk.conversation.Arguments;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A vendor that converses leads the call. What it wants done is done at the desk; what it says and hears is
/// kept as far as it was heard.
final class ModelTalker implements Talker {

    private static final long LONGEST_ALARM_MILLIS = 6_000;

    private static final String GO_ON =
            "The caller did not say anything: it was only a noise. Take up again what you were saying.";

    private final CallLeg leg;
    private final CallControl control;
    private final SpeechToSpeech engine;
    private final EngineSession session;
    private final ModelTools tools;
    private final Quiet quiet = new Quiet();
    private final Keys keys = new Keys();
    private final Assents assents = new Assents();

    /// What the caller has heard the beginning of and not the end: vendors make sound faster than it is heard.
    private final Set<String> sounding = new HashSet<>();

    private @Nullable Opening opening;
    private Locale language = Locale.ENGLISH;
    private boolean greeted;
    private boolean spoken;
    private boolean idle = true;
    private final LastWords last = new LastWords();
    private final Reminders reminders;
    private final DeafEar ear = DeafEar.ofTalker();

    /// When a sound that never ends and never becomes words is no reason any more to be silent.
    private final Moment alarm = new Moment();

    ModelTalker(CallLeg leg, CallControl control, SpeechToSpeech engine, Function<String, Arguments> json) {
        this.leg = leg;
        this.control = control;
        this.engine = engine;
        this.session = new EngineSession(leg.path(), engine);
        this.reminders = new Reminders(session);
        this.tools = new ModelTools(leg, control, new ModelTools.Model(session, json, this::then), assents);
    }

    @Override
    public void begin() {
        leg.waiting().begin(leg.now());
        leg.work().then(leg.desk()::open, this::open);
    }

    private void open(CallDesk.Opened begun) {
        var opened = begun.opening();
        leg.waiting().again(leg.now());
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
        session.open(request, !engine.capabilities().noticesSilence());
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
            case SpeechEvent.ToolDropped(var call) -> tools.dropped(call);
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
        reminders.answered();
        ear.hear(event, leg.now());
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
                tools.turnOver();
                if (!assents.isNoise()) {
                    leg.waiting().begin(leg.now());
                }
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
            quiet.said(words.text(), language);
            var item = words.item() == null ? "c" + leg.now() : words.item();
            leg.work().run(() -> leg.desk().heard(item, words.text()));
        }
        if (assents.isNoise()) {
            noise();
        }
        if (assents.isWritten()) {
            alarm.forget();
            tools.written();
        }
    }

    /// It is answered by nobody: what it broke off is taken up again, or it was nothing.
    private void noise() {
        if (alarm.isSet()) {
            takeUpAgain();
        } else if (idle) {
            leg.waiting().end();
            listen();
        } else {
            tools.running().ifPresent(_ -> leg.waiting().begin(leg.now()));
        }
    }

    private void making(SpeechEvent.Making event) {
        ear.forget();
        switch (event) {
            case SpeechEvent.ItemStarted _ -> {
                idle = false;
                reminders.answered();
                last.begin();
            }
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
        if (last.haveBegun()) {
            finish();
        }
        listen();
    }

    private void listen() {
        if (idle && sounding.isEmpty()) {
            quiet.begin(leg.now());
        }
    }

    private void finish() {
        last.taken().ifPresent(next -> ends(next, control::finish));
    }

    private void ends(Next next, BiConsumer<CallNext, CallEnd> then) {
        switch (next) {
            case Next.End _ -> then.accept(new CallNext.HangUp(), quiet.goodbye());
            case Next.Transfer(String number) ->
                then.accept(new CallNext.Transfer(number), new CallEnd(CallEnd.Reason.TRANSFERRED, CallEnd.Fault.NONE));
            case Next.Listen _ -> {}
        }
    }

    private void tool(SpeechEvent.ToolAsked asked) {
        idle = false;
        ear.forget();
        reminders.answered();
        tools.asked(asked);
    }

    private void then(Next next) {
        if (!(next instanceof Next.Listen)) {
            last.expect(next, leg.now());
            ends(next, control::lastWords);
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

    /// Where any sound counts as speech, and its words are only written down when it is over, they have to be
    /// waited for: it may have been a sentence.
    private void goOn() {
        leg.diary().note("false_alarm", "");
        if (engine.capabilities().startsOnWords() || assents.isNoise()) {
            takeUpAgain();
        } else {
            alarm.set(leg.now() + LONGEST_ALARM_MILLIS);
        }
    }

    /// A vendor that has answered the noise by itself has gone on already.
    private void takeUpAgain() {
        alarm.forget();
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

    /// What comes while we are heard may be our own echo.
    @Override
    public void voice(boolean speaking) {
        if (!speaking || sounding.isEmpty()) {
            ear.voice(speaking, leg.now());
            reminders.answered();
        }
    }

    @Override
    public long due() {
        long now = leg.now();
        return Math.min(
                Math.min(leg.waiting().due(now), quiet.due(Expects.QUESTION, now)),
                Math.min(
                        Math.min(Math.min(keys.due(), tools.due()), Math.min(alarm.due(), last.due())),
                        Math.min(reminders.due(), ear.due())));
    }

    @Override
    public void tick() {
        long now = leg.now();
        keyed(keys.taken(now));
        tools.tick(now);
        if (alarm.hasCome(now)) {
            takeUpAgain();
        }
        if (last.areLate(now)) {
            finish();
        }
        switch (leg.waiting().step(now)) {
            case Deadlines.Step.Filler _ -> fill();
            case Deadlines.Step.Fallback _ -> stuck();
            case Deadlines.Step.PersonOrMessage _ -> leave();
            case Deadlines.Step.Wait _, Deadlines.Step.Done _ -> {}
        }
        var step = quiet.step(Expects.QUESTION, now);
        reminders.remind(step, now);
        if (step instanceof SilencePolicy.Step.Goodbye) {
            last.expect(new Next.End(), now);
        }
        if (ear.owes(now)) {
            leg.waiting().begin(now);
        }
        boolean deaf = ear.tellsNothing(now);
        if (reminders.areIgnored(now) || deaf) {
            stuck();
        }
    }

    /// Nobody has spoken before the greeting, and nobody is asked for a moment.
    private void fill() {
        if (spoken) {
            leg.fill(language);
        }
    }

    /// That we take our time is no fault of the vendor's.
    private void stuck() {
        if (ours().isEmpty()) {
            control.giveUp(unheard());
        }
    }

    private void leave() {
        ours().ifPresentOrElse(control::leaveUndone, () -> control.leaveUnanswered(unheard()));
    }

    /// What of ours is waited for.
    private Optional<String> ours() {
        return opening == null ? Optional.of("opening") : tools.running();
    }

    private SpeechFault unheard() {
        return new SpeechFault(session.vendor(), SpeechFault.Kind.TIMEOUT, "no first audio");
    }

    @Override
    public void close() {
        session.close();
    }
}
