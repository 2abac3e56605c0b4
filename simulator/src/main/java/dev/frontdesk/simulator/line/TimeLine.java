package dev.frontdesk.simulator.line;

import dev.frontdesk.simulator.line.Moment.Dropped;
import dev.frontdesk.simulator.line.Moment.Heard;
import dev.frontdesk.simulator.line.Moment.Pressed;
import dev.frontdesk.simulator.line.Moment.Spoke;
import dev.frontdesk.simulator.sound.MuLaw;
import dev.frontdesk.simulator.sound.Piece;
import dev.frontdesk.simulator.sound.SpokenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// All that was heard and said on a line, and when, in milliseconds since the stream began. Thread-safe: the
/// line writes, anyone reads.
public final class TimeLine {

    private static final double LOUD_DECIBELS = -40;
    /// Sound interrupted for less is one sound.
    private static final long BREATH_MILLIS = 60;

    private record Word(long at, Piece piece) {}

    private final List<Moment> moments = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Stretch> sounds = new ArrayList<>();
    private @Nullable Word last;
    private int hearing = -1;
    private long now;
    private long answerableUntil;
    private boolean callerSpeaks;

    /// The time of the latest frame.
    public synchronized long now() {
        return now;
    }

    /// In the order they began.
    public synchronized List<Moment> moments() {
        return moments.stream().sorted(Comparator.comparingLong(Moment::at)).toList();
    }

    /// What the caller heard from that time on, utterances with a space between them.
    public synchronized String heardSince(long at) {
        // From the end: this is asked after every frame of long calls.
        var first = words.size();
        while (first > 0 && words.get(first - 1).at() >= at) {
            first--;
        }
        var heard = new StringBuilder();
        words.subList(first, words.size()).stream().map(Word::piece).forEach(piece -> {
            if (piece.isFirst() && !heard.isEmpty()) {
                heard.append(' ');
            }
            heard.append(piece.text());
        });
        return heard.toString();
    }

    /// What the caller heard since having said something that is to be answered.
    public synchronized String heardSinceSpeaking() {
        return heardSince(answerableUntil);
    }

    /// When the caller had last said, or keyed, something that is to be answered; 0 before.
    public synchronized long lastSaid() {
        return answerableUntil;
    }

    /// Whether the caller is saying something, or about to.
    public synchronized boolean callerSpeaks() {
        return callerSpeaks;
    }

    /// For how long the caller has heard no sound, counted from the last word of either.
    public synchronized long quietMillis() {
        var heard = sounds.isEmpty() ? 0 : sounds.getLast().until();
        return now - Math.max(heard, answerableUntil);
    }

    /// Whether the caller hears sound now.
    public synchronized boolean isSounding() {
        return !sounds.isEmpty() && now - sounds.getLast().until() <= BREATH_MILLIS;
    }

    /// For how long the desk has been sounding since the caller last said something; pauses count, silence
    /// before it does not.
    public synchronized long soundingMillis() {
        var began = now;
        for (var i = sounds.size() - 1; i >= 0 && sounds.get(i).until() > answerableUntil; i--) {
            began = Math.max(sounds.get(i).from(), answerableUntil);
        }
        return now - began;
    }

    /// When the caller heard sound, with words or without.
    public synchronized List<Stretch> sounds() {
        return List.copyOf(sounds);
    }

    /// When neither was to be heard, for longer than this.
    public synchronized List<Stretch> silences(long longerThanMillis) {
        var loud = new ArrayList<>(sounds);
        moments.stream()
                .filter(Spoke.class::isInstance)
                .map(Spoke.class::cast)
                .map(spoke -> new Stretch(spoke.at(), spoke.until()))
                .forEach(loud::add);
        loud.add(new Stretch(now, now));
        loud.sort(Comparator.comparingLong(Stretch::from));
        var silences = new ArrayList<Stretch>();
        var end = 0L;
        for (var sound : loud) {
            if (sound.from() - end > longerThanMillis) {
                silences.add(new Stretch(end, sound.from()));
            }
            end = Math.max(end, sound.until());
        }
        return silences;
    }

    /// The longest the caller waited for a sound after having said something.
    public synchronized long deadAirMillis() {
        return moments.stream()
                .filter(moment -> moment instanceof Spoke spoke && spoke.answerable())
                .mapToLong(moment -> wait((Spoke) moment))
                .max()
                .orElse(0);
    }

    synchronized void time(long at, boolean speaking) {
        now = at;
        callerSpeaks = speaking;
    }

    /// The caller heard this from that time on.
    synchronized void heard(long at, byte[] audio, List<Piece> pieces) {
        if (audio.length == 0) {
            return;
        }
        var until = at + SpokenText.FRAME_MILLIS;
        if (MuLaw.decibels(audio) > LOUD_DECIBELS) {
            sound(at, until);
        }
        pieces.forEach(piece -> word(new Word(at, piece), until));
    }

    /// What was heard before is understood only now.
    synchronized void understood(long at, List<Piece> pieces) {
        pieces.forEach(piece -> word(new Word(at, piece), at));
    }

    synchronized void dropped(long at, long millis, String unheard) {
        moments.add(new Dropped(at, millis, unheard));
        last = null;
    }

    synchronized void spoke(Spoke spoke) {
        moments.add(spoke);
        if (spoke.answerable()) {
            answerableUntil = spoke.until();
        }
    }

    synchronized void pressed(long at, String keys) {
        moments.add(new Pressed(at, keys));
        answerableUntil = at;
    }

    private void sound(long at, long until) {
        var merged = !sounds.isEmpty() && at - sounds.getLast().until() <= BREATH_MILLIS;
        sounds.add(new Stretch(merged ? sounds.removeLast().from() : at, until));
    }

    private void word(Word word, long until) {
        var piece = word.piece();
        var goesOn = last != null
                && last.piece().utterance() == piece.utterance()
                && piece.place() > last.piece().place();
        if (goesOn && moments.get(hearing) instanceof Heard heard) {
            moments.set(hearing, new Heard(heard.at(), until, heard.text() + piece.text(), piece.isLast()));
        } else {
            hearing = moments.size();
            moments.add(new Heard(word.at(), until, piece.text(), piece.isLast()));
        }
        words.add(word);
        last = word;
    }

    /// Until there is sound, or the caller goes on.
    private long wait(Spoke spoke) {
        if (sounds.stream().anyMatch(sound -> sound.from() <= spoke.until() && sound.until() > spoke.until())) {
            return 0;
        }
        var answer = firstFrom(sounds.stream().mapToLong(Stretch::from), spoke.until());
        var again = firstFrom(moments.stream().filter(Spoke.class::isInstance).mapToLong(Moment::at), spoke.until());
        return Math.min(answer.orElse(now), again.orElse(now)) - spoke.until();
    }

    private static OptionalLong firstFrom(LongStream times, long from) {
        return times.filter(time -> time >= from).min();
    }
}
