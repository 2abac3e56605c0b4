package dev.frontdesk.conversation.model;

import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.fact.Claim;
import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.fact.Ground;
import dev.frontdesk.conversation.fact.Objection;
import dev.frontdesk.conversation.fact.SentenceStream;
import dev.frontdesk.conversation.fact.ToolFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks a turn's replies sentence by sentence, and bears in mind what was kept back. For one thread.
final class Checking {

    private final FactCheck check;
    private final String words;
    private final List<Claim> heldBack = new ArrayList<>();

    /// @param words what the contact says in this turn
    Checking(FactCheck check, String words) {
        this.check = check;
        this.words = words;
    }

    /// As things stand for one answer of a model.
    final class Grounded {

        private final Ground ground;

        private Grounded(Ground ground) {
            this.ground = ground;
        }

        /// Whether a sentence may be said, and what it completes.
        ///
        /// @param before what was said before
        /// @param with what would be said now, the sentence last
        boolean allows(String before, String with, String sentence) {
            return check.check(sentence, ground).isEmpty()
                    && check.whole(before + " " + with, ground).isEmpty();
        }
    }

    Grounded on(Scene scene, List<ToolFact> results) {
        return new Grounded(ground(scene, results));
    }

    /// Empty when the reply may be said.
    ///
    /// @param before what was said of it already
    List<Objection> objections(String before, String reply, Scene scene, List<ToolFact> results) {
        var ground = ground(scene, results);
        var sentences = new SentenceStream();
        var each = Stream.concat(sentences.add(reply).stream(), sentences.end("").stream())
                .flatMap(sentence -> check.check(sentence, ground).stream());
        var objections = Stream.concat(each, check.whole((before + " " + reply).strip(), ground).stream())
                .distinct()
                .toList();
        objections.forEach(objection -> heldBack.add(objection.claim()));
        return objections;
    }

    private Ground ground(Scene scene, List<ToolFact> results) {
        var visit = scene.visit();
        var conversation = visit.conversation();
        var said = new ArrayList<>(scene.said());
        said.add(new Turn(conversation.progress().turns(), Turn.Who.CONTACT, words, visit.now()));
        return new Ground(
                visit.business(),
                conversation.form(),
                List.copyOf(results),
                said,
                visit.localNow(),
                conversation.progress().language(),
                scene.instructions() + "\n" + Delimited.EXPLAINED);
    }

    /// What the contact says in this turn.
    String words() {
        return words;
    }

    List<Claim> heldBack() {
        return heldBack;
    }

    /// What the model is told of them.
    ///
    /// @param said what of the answer the contact was told; empty when nothing
    static String told(List<Objection> objections, String said) {
        var sent = said.isEmpty()
                ? "The contact has not been sent this answer, because of what it claims: "
                : "The contact has heard this of your answer: \"" + said
                        + "\" Go on behind it, and do not say it again. The rest was not sent, because of what it claims: ";
        return Delimited.desk(sent
                + objections.stream().map(Objection::reason).distinct().collect(Collectors.joining(" "))
                + " Answer again, with what tools' results and your instructions say, or call a tool.");
    }
}
