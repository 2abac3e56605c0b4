package dev.frontdesk.call;

import dev.frontdesk.call.CallObserver.Stage;
import dev.frontdesk.call.playout.Heard;
import dev.frontdesk.call.turn.BargeIn;
import dev.frontdesk.call.turn.Deadlines;
import dev.frontdesk.call.turn.Patience;
import dev.frontdesk.call.turn.SilencePolicy;
import dev.frontdesk.conversation.ExpectedPhrases;
import dev.frontdesk.conversation.Incoming;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Reply;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SpeechEvent;
import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechRequest;
import dev.frontdesk.speech.SpeechToSpeech;
import dev.frontdesk.speech.Utterance;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The desk's receptionist leads the call; the vendor only hears and speaks. Each turn of the caller is one
/// turn at the desk, whose reply is spoken sentence by sentence, also while the rest of it is still being made.
final class DeskTalker implements Talker {

    private static final CallEnd TRANSFERRED = new CallEnd(CallEnd.Reason.TRANSFERRED, CallEnd.Fault.NONE);

    private final CallLeg leg;
    private final CallControl control;
    private final SpeechToSpeech engine;
    private final EngineSession session;
    private final Patience patience;
    private final boolean resumed;
    private final Quiet quiet = new Quiet();
    private final Keys keys = new Keys();
    private final MissingWords words;
    private final SpokenReply speaking = new SpokenReply();
    private final CallerTurn caller;
    private final Deque<MakingReply> atDesk = new ArrayDeque<>();

    /// What is spoken now is of this, and it is not whole.
    private @Nullable MakingReply making;

    /// What was heard of it, where it was whole already when it was cut, and its number not known yet.
    private @Nullable String owed;

    private Locale language;
    private boolean begun;
    private boolean spoken;

    /// @param resumed whether the caller has been talked to before
    DeskTalker(CallLeg leg, CallControl control, SpeechToSpeech engine, Patience patience, boolean resumed) {
        this.leg = leg;
        this.control = control;
        this.engine = engine;
        this.session = new EngineSession(leg.path(), engine);
        this.patience = patience;
        this.resumed = resumed;
        this.words = new MissingWords(leg.waiting());
        this.language = leg.business().defaultLanguage();
        this.caller = new CallerTurn(patience, engine.capabilities().endsTurns(), question());
    }

    @Override
    public void begin() {
        leg.waiting().begin(leg.now());
        var request = new SpeechRequest("", leg.voice(engine.capabilities()), listening(), List.of(), List.of());
        session.open(request, true);
    }

    private dev.frontdesk.call.turn.Listening question() {
        return new dev.frontdesk.call.turn.Listening(
                speaking.expects(), language, leg.business().profile().country());
    }

    private Listening listening() {
        return new Listening(
                language,
                ExpectedPhrases.of(leg.business(), speaking.expects(), language, speaking.options()),
                patience.millis(question(), ""));
    }

    @Override
    public void speech(SpeechEvent event) {
        switch (event) {
            case SpeechEvent.Ready _ -> ready();
            case SpeechEvent.Failed(var fault) -> control.giveUp(fault);
            case SpeechEvent.Complained(var code) -> leg.diary().note("complaint", code);
            case SpeechEvent.Hearing hearing -> hearing(hearing);
            case SpeechEvent.Making _, SpeechEvent.ToolAsked _, SpeechEvent.ToolDropped _ -> {}
        }
    }

    private void ready() {
        if (!begun) {
            begun = true;
            control.ready(engine);
            leg.waiting().again(leg.now());
            turn(_ -> resumed ? leg.desk().takeOver() : leg.desk().arrive());
        }
    }

    private void hearing(SpeechEvent.Hearing event) {
        quiet.end();
        words.hear(event, leg.now());
        if (event instanceof SpeechEvent.SpeechStarted) {
            leg.diary().note("caller_speaking", "");
        }
        caller.hear(event, leg.now());
        endTurn();
        if (event instanceof SpeechEvent.Final noise && noise.text().isBlank() && isNobodysTurn()) {
            quiet.begin(leg.now());
        }
    }

    /// We have said all, and the caller nothing that is to be answered.
    private boolean isNobodysTurn() {
        return atDesk.isEmpty() && !speaking.isPending() && !speaking.wasCut() && caller.due() == Long.MAX_VALUE;
    }

    private void endTurn() {
        caller.taken(leg.now()).ifPresent(said -> {
            leg.diary().turn().goesOn();
            leg.diary().turn().spokeUntil(caller.spokeUntil());
            caller.transcriptMillis().ifPresent(took -> leg.diary().took(Stage.TRANSCRIPT, session.vendor(), took));
            leg.diary().took(Stage.TURN_END, "", leg.now() - caller.spokeUntil());
            quiet.said(said.text(), language);
            // "That is not right" may end in "right".
            answer(words.wereCut() && resumed ? new Incoming.WordsLost() : said);
        });
    }

    /// What is still being made of the answer before is for nobody: the caller has gone on.
    private void answer(Incoming said) {
        words.answered();
        leg.waiting().begin(leg.now());
        quiet.pause();
        cutShort(speaking.told());
        turn(asked -> leg.desk().turn(said, asked));
    }

    /// While one turn is at the desk the next waits: the desk takes one after the other.
    private void turn(Function<MakingReply, Reply> at) {
        var asked = new MakingReply(leg.path().inbox(), this::say);
        atDesk.add(asked);
        leg.diary().turn().asked();
        leg.work().then(() -> at.apply(asked), reply -> say(asked, reply));
    }

    /// A sentence of a reply that is not whole yet.
    private void say(MakingReply.Sentence sentence) {
        if (sentence.of().isInterrupted()) {
            return;
        }
        making = sentence.of();
        leg.diary().turn().answered("desk");
        var now = speaking.more(sentence.text(), sentence.manner());
        if (!now.isEmpty()) {
            speak(now);
        }
    }

    private void say(MakingReply asked, Reply reply) {
        atDesk.remove(asked);
        leg.diary().turn().answered("desk");
        language = reply.language();
        boolean goesOn = !asked.isInterrupted() || !(reply.next() instanceof Next.Listen);
        var sentences = making == asked ? speaking.complete(reply, goesOn) : speaking.begin(reply);
        making = null;
        if (owed != null) {
            keep(reply.turn(), owed);
            owed = null;
        }
        if (!ends(control::lastWords)) {
            control.goesOn();
        }
        caller.ask(question());
        var question = question();
        leg.path().run(() -> leg.path().asking(question));
        session.expect(listening());
        if (!sentences.isEmpty()) {
            speak(sentences);
        } else if (!speaking.isPending() && !speaking.wasCut() && atDesk.isEmpty()) {
            silent();
        }
    }

    private void silent() {
        leg.waiting().end();
        spoken();
    }

    private void speak(List<Utterance> sentences) {
        leg.diary().turn().voicing();
        sentences.forEach(session::say);
        leg.waiting().again(leg.now());
    }

    /// All of the reply is behind us.
    private void spoken() {
        if (!ends(control::finish)) {
            quiet.begin(leg.now());
        }
    }

    /// @return whether nothing follows the reply
    private boolean ends(BiConsumer<CallNext, CallEnd> then) {
        return switch (speaking.next()) {
            case Next.Listen _ -> false;
            case Next.End _ -> {
                then.accept(new CallNext.HangUp(), quiet.goodbye());
                yield true;
            }
            case Next.Transfer(String number) -> {
                then.accept(new CallNext.Transfer(number), TRANSFERRED);
                yield true;
            }
        };
    }

    @Override
    public void firstAudio(String item) {
        spoken = true;
        if (speaking.has(item)) {
            leg.diary().turn().heard(session.vendor());
            leg.waiting().end();
            if (speaking.ends()) {
                // What is said into the goodbye changes nothing any more.
                leg.path().run(() -> leg.path().interruptible(false));
            }
        }
        quiet.pause();
    }

    @Override
    public void floor(BargeIn.Verdict verdict, List<Heard> cut) {
        if (!cut.isEmpty()) {
            leg.waiting().end();
            leg.diary().turn().cut();
            speaking.cut(cut);
        }
        switch (verdict) {
            case INTERRUPT, STOP -> keepWhatWasHeard();
            case RESUME -> {
                words.goOn();
                leg.diary().note("false_alarm", "");
                caller.discard();
                goOn(speaking.unheard());
            }
            case IGNORE -> caller.discard();
            case PAUSE, NONE -> {}
        }
    }

    private void goOn(List<Utterance> unheard) {
        if (!unheard.isEmpty()) {
            speak(unheard);
        } else if (atDesk.isEmpty()) {
            silent();
        } else {
            leg.waiting().begin(leg.now());
        }
    }

    private void keepWhatWasHeard() {
        cutShort(speaking.heard());
        if (speaking.turn() >= 0 && speaking.wasCut()) {
            keep(speaking.turn(), speaking.heard());
        }
        quiet.begin(leg.now());
    }

    /// No more is made of what is spoken now.
    private void cutShort(String heard) {
        if (making != null && !making.cutShort(heard)) {
            owed = heard;
        }
    }

    private void keep(int turn, String heard) {
        leg.work().run(() -> leg.desk().cutShort(turn, heard));
    }

    @Override
    public void played(Heard item) {
        if (!SpokenReply.isDesks(item.item())) {
            leg.keep(item);
        } else if (speaking.played(item)) {
            playedAll();
        }
    }

    private void playedAll() {
        if (making != null) {
            leg.waiting().begin(leg.now());
        } else if (atDesk.isEmpty()) {
            spoken();
        }
    }

    @Override
    public void key(char digit) {
        quiet.end();
        leg.diary().note("key", "");
        keys.press(digit, leg.now());
    }

    @Override
    public void voice(boolean speaks) {
        words.voice(speaks, begun, leg.now());
        caller.voice(speaks, leg.now());
    }

    @Override
    public long due() {
        long now = leg.now();
        return Math.min(
                Math.min(leg.waiting().due(now), quiet.due(speaking.expects(), now)),
                Math.min(keys.due(), Math.min(caller.due(), words.due())));
    }

    @Override
    public void tick() {
        long now = leg.now();
        var pressed = keys.taken(now);
        if (!pressed.isEmpty()) {
            answer(new Incoming.Keyed(pressed));
        }
        endTurn();
        if (words.tick(isNobodysTurn(), now)) {
            answer(new Incoming.WordsLost());
        }
        switch (leg.waiting().step(now)) {
            case Deadlines.Step.Filler _ -> fill();
            case Deadlines.Step.Fallback _ -> {
                // The desk has its own way on when it is a model that keeps it.
                if (isForTheVendor()) {
                    fail(words.missing());
                }
            }
            case Deadlines.Step.PersonOrMessage _ -> leave();
            case Deadlines.Step.Wait _, Deadlines.Step.Done _ -> {}
        }
        if (words.isDeaf(now)) {
            fail(MissingWords.NO_TRANSCRIPT);
        }
        if (!(quiet.step(speaking.expects(), now) instanceof SilencePolicy.Step.Wait)) {
            // The receptionist has its own way with callers who say nothing.
            answer(new Incoming.Silence());
        }
    }

    /// Nobody has spoken before the greeting, and nobody is asked for a moment.
    private void fill() {
        if (resumed || spoken) {
            leg.fill(language);
        }
    }

    /// Whether the vendor is to speak: the desk has said something, or all it has to say.
    private boolean isForTheVendor() {
        return atDesk.isEmpty() || (making != null && speaking.isPending());
    }

    private void leave() {
        if (isForTheVendor()) {
            control.leaveUnanswered(timeout(words.missing()));
        } else {
            cutShort(speaking.heard());
            control.leaveUndone("desk");
        }
    }

    private void fail(String detail) {
        control.giveUp(timeout(detail));
    }

    private SpeechFault timeout(String detail) {
        return new SpeechFault(session.vendor(), SpeechFault.Kind.TIMEOUT, detail);
    }

    @Override
    public void close() {
        atDesk.forEach(MakingReply::leave);
        session.close();
    }
}
