package dev.frontdesk.call.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.call.turn.BargeIn.Settings;
import dev.frontdesk.call.turn.BargeIn.Verdict;
import dev.frontdesk.conversation.Expects;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BargeInTest {

    private final BargeIn words = speaking(Settings.WITH_WORDS, Expects.WHEN, Locale.ENGLISH);
    private final BargeIn level = speaking(Settings.LEVEL_ONLY, Expects.WHEN, Locale.ENGLISH);

    @Test
    void theLineFallsSilentAtTheFirstSoundAndWordsTakeTheFloor() {
        assertThat(words.speechStarted(1_000)).isEqualTo(Verdict.PAUSE);
        assertThat(words.words("tomorrow", false, 1_400)).isEqualTo(Verdict.INTERRUPT);
        assertThat(words.words("tomorrow at three", true, 1_900)).isEqualTo(Verdict.NONE);
        assertThat(words.wakeAt()).isEqualTo(BargeIn.NEVER);
    }

    @Test
    void wordsInterruptWithoutAStartOfSpeech() {
        assertThat(words.words("actually no", false, 1_000)).isEqualTo(Verdict.INTERRUPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mm-hm", "Mm hmm.", "uh-huh", "Okay.", "okay, right", "yeah yeah", "oh I see", "yes"})
    void signsOfListeningAreNoInterruption(String said) {
        words.speechStarted(1_000);
        assertThat(words.words(said, false, 1_300)).isEqualTo(Verdict.NONE);
        assertThat(words.words(said, true, 1_600)).isEqualTo(Verdict.RESUME);
        assertThat(words.words(said, true, 2_600)).as("nothing was paused").isEqualTo(Verdict.IGNORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mm-hm", "d'accord", "D’accord, oui", "oui oui", "ah bon", "très bien", "euh"})
    void frenchSignsOfListeningAreNoInterruption(String said) {
        var french = speaking(Settings.WITH_WORDS, Expects.WHEN, Locale.FRENCH);
        assertThat(french.words(said, true, 1_000)).isEqualTo(Verdict.IGNORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"okay but not on Monday", "yes I need to cancel", "no", "mm three o'clock", "hello?"})
    void whatStartsLikeListeningMayBeSpeech(String said) {
        assertThat(words.words(said, true, 1_000)).isEqualTo(Verdict.INTERRUPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "yeah", "okay", "right", "sure"})
    void aYesToAQuestionIsItsAnswer(String said) {
        var asking = speaking(Settings.WITH_WORDS, Expects.CONFIRMATION, Locale.ENGLISH);
        assertThat(asking.words(said, true, 1_000)).isEqualTo(Verdict.INTERRUPT);
    }

    @Test
    void aFrenchYesToAQuestionIsItsAnswer() {
        var asking = speaking(Settings.WITH_WORDS, Expects.CONFIRMATION, Locale.FRENCH);
        assertThat(asking.words("oui", true, 1_000)).isEqualTo(Verdict.INTERRUPT);
        asking.speaking(new Listening(Expects.CONFIRMATION, Locale.FRENCH, "CA"));
        assertThat(asking.words("mm-hm", true, 1_000)).isEqualTo(Verdict.IGNORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "Wait!", "hold on a second", "please stop talking"})
    void stopMeansStop(String said) {
        words.speechStarted(1_000);
        assertThat(words.words(said, false, 1_300)).isEqualTo(Verdict.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendez", "Arrêtez.", "un instant s'il vous plaît"})
    void stopMeansStopInFrench(String said) {
        var french = speaking(Settings.WITH_WORDS, Expects.CONFIRMATION, Locale.CANADA_FRENCH);
        assertThat(french.words(said, false, 1_300)).isEqualTo(Verdict.STOP);
    }

    @Test
    void afterACoughTheSentenceIsTakenUpAgain() {
        words.speechStarted(1_000);
        assertThat(words.speechStopped(1_300)).isEqualTo(Verdict.NONE);
        assertThat(words.wakeAt()).isEqualTo(2_000);
        assertThat(words.tick(1_999)).isEqualTo(Verdict.NONE);
        assertThat(words.tick(2_000)).isEqualTo(Verdict.RESUME);
        assertThat(words.words("hello", false, 2_500)).isEqualTo(Verdict.INTERRUPT);
    }

    @Test
    void noiseThatGoesOnWithoutWordsIsAFalseAlarmToo() {
        words.speechStarted(1_000);
        assertThat(words.tick(2_900)).isEqualTo(Verdict.NONE);
        assertThat(words.tick(3_000)).isEqualTo(Verdict.RESUME);
    }

    @Test
    void aMurmurMayStillBecomeASentence() {
        words.speechStarted(1_000);
        words.words("okay", false, 1_500);
        words.speechStopped(1_600);
        assertThat(words.tick(2_500)).isEqualTo(Verdict.NONE);
        assertThat(words.words("okay but", false, 2_600)).isEqualTo(Verdict.INTERRUPT);
    }

    @Test
    void withoutWordsTheLengthOfTheSoundDecides() {
        assertThat(level.speechStarted(1_000)).isEqualTo(Verdict.NONE);
        assertThat(level.wakeAt()).isEqualTo(1_150);
        assertThat(level.tick(1_150)).isEqualTo(Verdict.PAUSE);
        assertThat(level.wakeAt()).isEqualTo(1_700);
        assertThat(level.tick(1_700)).isEqualTo(Verdict.INTERRUPT);
    }

    @Test
    void withoutWordsAShortSoundIsACough() {
        level.speechStarted(1_000);
        level.tick(1_150);
        assertThat(level.speechStopped(1_400)).isEqualTo(Verdict.RESUME);
    }

    @Test
    void aSoundTooShortDoesNotEvenPause() {
        level.speechStarted(1_000);
        assertThat(level.speechStopped(1_100)).isEqualTo(Verdict.NONE);
        assertThat(level.wakeAt()).isEqualTo(BargeIn.NEVER);
    }

    @Test
    void whoeverSpeaksWhileWeAreSilentInterruptsNothing() {
        words.silent();
        assertThat(words.speechStarted(1_000)).isEqualTo(Verdict.NONE);
        assertThat(words.words("hello", true, 1_500)).isEqualTo(Verdict.NONE);
    }

    private static BargeIn speaking(Settings settings, Expects expects, Locale language) {
        var saying = new Listening(expects, language, "CA");
        var bargeIn = new BargeIn(settings, saying);
        bargeIn.speaking(saying);
        return bargeIn;
    }
}
