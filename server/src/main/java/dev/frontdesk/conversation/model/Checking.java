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

    /// Empty when the reply may be said.
    List<Objection> objections(String reply, Scene scene, List<ToolFact> results) {
        var ground = ground(scene, results);
        var sentences = new SentenceStream();
        var each = Stream.concat(sentences.add(reply).stream(), sentences.end("").stream())
                .flatMap(sentence -> check.check(sentence, ground).stream());
        var objections = Stream.concat(each, check.whole(reply, ground).stream())
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
                results,
                said,
                visit.localNow(),
                conversation.progress().language(),
                scene.instructions() + "\n" + Delimited.EXPLAINED);
    }

    List<Claim> heldBack() {
        return heldBack;
    }

    /// What the model is told of them.
    static String told(List<Objection> objections) {
        return Delimited.desk("The contact has not been sent this answer, because of what it claims: "
                + objections.stream().map(Objection::reason).distinct().collect(Collectors.joining(" "))
                + " Answer again, with what tools' results and your instructions say, or call a tool.");
    }
}
