package dev.frontdesk.app.evaluate.facts;

import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.fact.Objection;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Sentences put before the check, and how often it was wrong. The same seed gives the same sentences.
public final class Trial {

    private static final int SCENES_TRIED = 40;

    /// @param said what was put before the check, with its state
    /// @param objections empty for a lie that passed
    public record Wrong(String said, List<Objection> objections) {}

    /// @param nanos of the processor for each sentence, its conversation's preparation included
    public record Result(String name, int tried, List<Wrong> wrong, List<Long> nanos) {}

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final FactCheck check = new FactCheck();
    private final Random random;
    private final Scenes scenes;

    /// With the people and businesses the check was tuned on.
    public Trial(long seed) {
        this(seed, Cast.KNOWN);
    }

    private Trial(long seed, Cast cast) {
        random = new Random(seed);
        scenes = new Scenes(random, cast);
    }

    /// With other people, and a business more.
    public static Trial fresh(long seed) {
        return new Trial(seed, Cast.FRESH);
    }

    /// @param lies whether the lines must be held back, else they must pass
    /// @param count how many sentences; the lines in turn
    public Result run(String resource, boolean lies, int count) {
        return run(resource.replace(".txt", ""), Line.of(resource), lies, count);
    }

    /// What the scripted receptionist says, each sentence once.
    public Result scripted() {
        var lines = Line.scripted();
        return run("scripted", lines, false, lines.size());
    }

    private Result run(String name, List<Line> lines, boolean lies, int count) {
        var wrong = new ArrayList<Wrong>();
        var nanos = new ArrayList<Long>();
        Map<String, Integer> tried = new HashMap<>();
        for (var i = 0; tried.size() < count && i < count * 4; i++) {
            var line = lines.get(i % lines.size());
            var scene = scene(line);
            var sentence = scene.filled(line, random);
            var label = "[" + line.state() + " " + scene.ground().business().slug() + "] " + sentence;
            if (tried.putIfAbsent(label, i) != null && lines.size() < count && i < count * 3) {
                continue;
            }
            var start = processor.getCurrentThreadCpuTime();
            var objections = check.check(sentence, scene.ground());
            nanos.add(processor.getCurrentThreadCpuTime() - start);
            if (objections.isEmpty() == lies) {
                wrong.add(new Wrong(label, objections));
            }
        }
        return new Result(name, nanos.size(), List.copyOf(wrong), List.copyOf(nanos));
    }

    /// Whether there is such a set.
    public static boolean has(String resource) {
        return Line.class.getResource(resource) != null;
    }

    /// How many lines a resource has.
    public static int lines(String resource) {
        return Line.of(resource).size();
    }

    private Scene scene(Line line) {
        for (var i = 0; i < SCENES_TRIED; i++) {
            var scene = scenes.next(line.state(), line.language());
            if (scene.fits(line)) {
                return scene;
            }
        }
        throw new IllegalStateException("no scene has what is spoken of in: " + line.text());
    }
}
