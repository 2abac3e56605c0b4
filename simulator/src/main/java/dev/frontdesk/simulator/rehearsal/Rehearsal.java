package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.call.DialOutcome;
import dev.frontdesk.simulator.desk.Appointment;
import dev.frontdesk.simulator.desk.DeskConnection;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.rehearsal.agenda.Caller;
import dev.frontdesk.simulator.rehearsal.agenda.GoalCaller;
import dev.frontdesk.simulator.rehearsal.agenda.Manner;
import dev.frontdesk.simulator.rehearsal.agenda.Plan;
import dev.frontdesk.simulator.rehearsal.agenda.Planning;
import dev.frontdesk.simulator.rehearsal.corpus.PhraseBook;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedDialogue;
import dev.frontdesk.simulator.rehearsal.noise.InterruptingCaller;
import dev.frontdesk.simulator.rehearsal.noise.MisheardCaller;
import dev.frontdesk.simulator.rehearsal.noise.Noise;
import dev.frontdesk.simulator.scenario.Scenario.Channel;
import dev.frontdesk.simulator.scenario.Scenario.Setting;
import dev.frontdesk.simulator.scenario.Talks;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Has one conversation after another with a running server, each with a practice of its own, and judges
/// what was booked.
final class Rehearsal {

    private final Rest rest;
    private final Talks talks;
    private final List<RecordedDialogue> dialogues;
    private final PhraseBook phrases;
    private final Channel channel;
    private final long seed;
    private int practices;

    /// @param seed the same seed makes the same callers say the same to the same answers
    Rehearsal(DeskConnection desk, List<RecordedDialogue> dialogues, Channel channel, long seed) {
        this.rest = new Rest(desk);
        this.talks = new Talks(desk);
        this.dialogues = List.copyOf(dialogues);
        this.phrases = PhraseBook.of(dialogues);
        this.channel = channel;
        this.seed = seed;
    }

    Rehearsed run(RecordedDialogue dialogue, Noise noise) {
        var practice = Practice.of(dialogue, dialogues, practices++);
        rest.putFolder(practice.slug(), practice.settings());
        var business = rest.business(practice.slug());
        var random = random(dialogue);
        var plan = Planning.of(dialogue, Practice.service(dialogue), Practice.provider(dialogue), random);
        var setting = new Setting(practice.slug(), channel, plan.goal().person().from(), null, DialOutcome.NO_ANSWER);
        var manner = new Manner(PhraseBook.of(dialogue, phrases), random);
        var caller = new GoalCaller(plan, manner, dialogue.today(), practice.services());
        var course = new Course(talks.start(setting, business), behind(noise, caller, plan, manner, random));
        var ending = course.run();
        var booked = rest.appointments(practice.slug()).stream()
                .filter(Appointment::isBooked)
                .toList();
        var judgement = Judgement.of(plan.goal(), booked, business.zone());
        return new Rehearsed(
                dialogue, plan.goal(), judgement, course.turns(), caller.again(), ending.label(), course.transcript());
    }

    /// Seeds that are close to each other would begin with nearly the same numbers.
    private Random random(RecordedDialogue dialogue) {
        return new Random(new SplittableRandom(seed * 31 + dialogue.id().hashCode()).nextLong());
    }

    private Caller behind(Noise noise, Caller caller, Plan plan, Manner manner, Random random) {
        return switch (noise) {
            case CLEAN -> caller;
            case MISHEARD -> new MisheardCaller(caller, random);
            case INTERRUPTED ->
                new InterruptingCaller(caller, plan.goal().person(), manner, random, channel == Channel.PHONE);
        };
    }
}
