package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.Reply.Manner;
import dev.frontdesk.conversation.fact.SentenceStream;
import java.util.ArrayList;
import java.util.List;

/// One answer of a model on its way to the turn's hearer. Each sentence that may be said is told at once, up to the
/// first that has to wait for all of the answer: one that is objected to, or a question, since what is asked last
/// has to be what the script would take an answer to. A word or two ("Of course.") wait for the sentence behind
/// them, which may turn out not to be so. What was told before is not told again. For one thread.
final class Telling implements Question.Audience {

    /// Nobody is talked to for longer before all of it is known, in characters.
    private static final int MOST = 600;

    private static final int FEW_WORDS = 3;

    private final Told told;
    private final Checking.Grounded checking;
    private final Limits limits;
    private final Manner manner;
    private final SentenceStream sentences = new SentenceStream();
    private final StringBuilder written = new StringBuilder();
    private final List<String> said = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private boolean waits;

    Telling(Told told, Checking.Grounded checking, Limits limits, Manner manner) {
        this.told = told;
        this.checking = checking;
        this.limits = limits;
        this.manner = manner;
    }

    /// What ends the wait for the answer when the hearer interrupts; any thread.
    @Override
    public void stopping(Runnable stop) {
        told.stopping(stop);
    }

    /// More of the answer.
    @Override
    public void words(String more) {
        if (told.wanted()) {
            written.append(more);
            sentences.add(more).forEach(this::take);
        }
    }

    private void take(String sentence) {
        var plain = Plain.text(sentence);
        if (plain.isEmpty() || told.has(plain)) {
            return;
        }
        rest.add(plain);
        waits = waits || hasToWait(plain);
        if (!waits && plain.split(" ", -1).length > FEW_WORDS) {
            tell();
        }
    }

    private boolean hasToWait(String sentence) {
        return sentence.indexOf('?') >= 0
                || sentence.indexOf('\uFF1F') >= 0
                || Refusal.isAll(sentence)
                || told.text().length() + sentence.length() > MOST
                || !checking.allows(told.text(), String.join(" ", rest), sentence);
    }

    private void tell() {
        for (var sentence : rest) {
            told.tell(sentence, manner);
            limits.saying(sentence.length());
        }
        said.addAll(rest);
        rest.clear();
    }

    /// The answer is whole, and this is what was not told of it.
    ///
    /// @param whole as the model wrote it
    String rest(String whole) {
        if (!told.wanted()) {
            return Plain.text(whole);
        }
        sentences.end(missing(whole)).stream()
                .map(Plain::text)
                .filter(sentence -> !sentence.isEmpty() && !told.has(sentence))
                .forEach(rest::add);
        return String.join(" ", rest);
    }

    /// The answer is whole, and tools are to be called: what may be told is, before they run.
    void beforeTools(String whole) {
        if (told.wanted()) {
            sentences.end(missing(whole)).forEach(this::take);
        }
    }

    /// What came of it without having been streamed.
    private String missing(String whole) {
        return whole.startsWith(written.toString()) ? whole.substring(written.length()) : "";
    }

    /// Of this answer; empty when nothing was told.
    String said() {
        return String.join(" ", said);
    }
}
