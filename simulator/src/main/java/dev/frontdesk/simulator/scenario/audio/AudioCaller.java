package dev.frontdesk.simulator.scenario.audio;

import dev.frontdesk.simulator.call.PhoneCall;
import dev.frontdesk.simulator.line.MediaLine;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Phones and takes a script's steps, on a stream with sound and on a `<Gather>` as far as that goes: there an
/// interruption is said in turn, and what carries no words is left out. Used by one thread.
public final class AudioCaller {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final PhoneCall call;
    private final List<Step> steps;
    private final Function<Prompt, Optional<Action>> answers;
    private final Witness witness;
    private Prompt prompt = Prompt.said("");

    /// @param answers what the caller says to what is asked; empty for nothing to say
    public AudioCaller(PhoneCall call, List<Step> steps, Function<Prompt, Optional<Action>> answers, Witness witness) {
        this.call = call;
        this.steps = List.copyOf(steps);
        this.answers = answers;
        this.witness = witness;
    }

    /// Calls and takes all steps.
    ///
    /// @return what the desk said after the last of them, for the caller to answer in turn
    public Prompt open() {
        prompt = call.dial();
        for (var step : steps) {
            call.line().filter(line -> !line.isOpen()).ifPresent(closed -> prompt = call.hearOut());
            if (prompt.isOver()) {
                witness.trouble("the call was over before the step " + step);
                return prompt;
            }
            take(step);
        }
        return prompt.isOver() ? prompt : call.hearOut();
    }

    private void take(Step step) {
        switch (step) {
            case Step.Speak(var text) -> act(Action.Say.clearly(text));
            case Step.Keys(var keys) -> act(new Action.Press(keys));
            case Step.HangUp() -> act(new Action.HangUp());
            case Step.Over(var text, var onset) -> {
                await(step, onset);
                act(Action.Say.clearly(text));
            }
            case Step.Cough(var millis, var onset) -> aloud(step, onset, line -> line.cough(millis));
            case Step.Mumble(var text, var onset) -> aloud(step, onset, line -> line.mumble(text));
            case Step.Gap(var millis) -> {
                call.line().ifPresent(line -> line.gap(millis));
                pause(millis);
            }
            case Step.Pause(var millis) -> pause(millis);
            case Step.Await await -> await(await);
            case Step.Listen() -> prompt = call.hearOut();
            case Step.Answer(var times) -> answer(times);
        }
    }

    private void await(Step.Await await) {
        call.line().ifPresent(line -> {
            if (!line.await(
                    time -> await.words().matcher(time.heardSinceSpeaking()).find(), await.atMost())) {
                witness.trouble("did not hear /" + await.words() + "/ but: "
                        + line.timeLine().heardSinceSpeaking());
            }
        });
        prompt = call.hearOut();
        if (call.line().isEmpty() && !await.words().matcher(prompt.text()).find()) {
            witness.trouble("did not hear /" + await.words() + "/ but: " + prompt.text());
        }
    }

    private void await(Step step, Onset onset) {
        call.line().ifPresent(line -> {
            if (!line.await(onset::isReached, LONGEST_WAIT)) {
                witness.trouble("the moment never came for the step " + step);
            }
        });
    }

    private void aloud(Step step, Onset onset, Consumer<MediaLine> sound) {
        await(step, onset);
        call.line().ifPresent(line -> {
            sound.accept(line);
            witness.did(step instanceof Step.Mumble(var text, var when) ? "(" + text + ")" : "[coughs]");
        });
    }

    private void pause(int millis) {
        call.line().ifPresent(line -> {
            line.await(time -> !time.callerSpeaks(), LONGEST_WAIT);
            var until = line.timeLine().now() + millis;
            line.await(time -> time.now() >= until, Duration.ofMillis(millis).plus(LONGEST_WAIT));
        });
    }

    private void answer(int times) {
        for (var i = 0; i < times && !prompt.isOver(); i++) {
            prompt = call.hearOut();
            if (prompt.isOver()) {
                return;
            }
            var answer = answers.apply(prompt);
            if (answer.isEmpty()) {
                witness.trouble("the script has nothing to say to: " + prompt.text());
                return;
            }
            act(answer.get());
        }
    }

    /// On a stream without waiting for what follows.
    private void act(Action action) {
        call.line()
                .map(line -> Prompt.said(line.timeLine().heardSinceSpeaking()))
                .or(() -> Optional.of(prompt))
                .ifPresent(witness::heard);
        witness.did(action.shown());
        prompt = call.begin(action);
    }
}
