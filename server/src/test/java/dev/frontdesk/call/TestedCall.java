package dev.frontdesk.call;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Voice;
import dev.frontdesk.call.turn.Patience;
import dev.frontdesk.channel.TestingBusinesses;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.understanding.Understanding;
import dev.frontdesk.speech.SpeechToSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// A call whose time, line, vendors and desk are the test's.
@SuppressWarnings("NullAway.Init")
abstract class TestedCall {

    final HeldThreads threads = new HeldThreads();

    final TestingLine line = new TestingLine();
    final TestingCalls calls = new TestingCalls();
    final TestingFront front = new TestingFront();
    final TestingEngine model = new TestingEngine("openai", true);
    final TestingEngine cascade = new TestingEngine("cascade", false);
    final AtomicLong now = new AtomicLong();
    final CallInbox inbox = new CallInbox();
    final AudioPath path = new AudioPath(line, inbox, Runnable::run, now::get);
    final TestingEngines engines = new TestingEngines();
    final List<Integer> fillers = new ArrayList<>();
    final List<String> observed = new ArrayList<>();
    final CallObserver observer = new CallObserver() {
        @Override
        public void late(String business, int times) {
            observed.add("late " + times);
        }
    };
    final RevertingScope scope = new RevertingScope();
    CallDiary diary;
    CallSession call;

    /// What came to the desk in a transaction that fails did not come to it.
    final class RevertingScope implements BusinessScope {

        /// What happens while a transaction is being committed.
        Runnable committing = () -> {};

        @Override
        public <T> T in(BusinessId business, Supplier<T> work) {
            var before = List.copyOf(front.noted);
            try {
                var result = work.get();
                committing.run();
                return result;
            } catch (RuntimeException e) {
                front.noted.clear();
                front.noted.addAll(before);
                throw e;
            }
        }

        @Override
        public void afterCommit(Runnable action) {
            throw new UnsupportedOperationException("nothing is done after a commit here");
        }
    }

    final void begin(SpeechToSpeech... chain) {
        beginUnheard(chain);
        path.audio(new byte[216], 0, 216);
        pump();
    }

    final void beginUnheard(SpeechToSpeech... chain) {
        Business business = TestingBusinesses.clinic();
        var ticket = new CallTicket(business.id(), "CA1", "+17805550142", Voice.Engine.OPENAI, 1);
        var desk = new CallDesk(scope, front, front, business, ticket);
        diary = new CallDiary(business.slug(), observer, now::get);
        var work = new CallWork(threads::execute, inbox, bug -> call.workFailed(bug));
        Fillers phrases = (_, _, before) -> {
            fillers.add(before);
            return new Fillers.Phrase("One moment.", new byte[8]);
        };
        var leg = new CallLeg(business, ticket, path, work, desk, diary, new Waiting(), phrases, now::get);
        var talkers = new Talkers(
                given -> given.contains("agreed") ? Arguments.of(Map.of("agreed", true)) : Arguments.NONE,
                new Patience(new Understanding()));
        call = new CallSession(leg, inbox, calls, engines.of(chain), talkers, CallObserver.NONE);
        call.begin();
        pump();
    }

    final void pump() {
        try {
            while (!call.over() && call.step(0)) {
                // until nothing is left
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    final void pass(long millis) {
        for (long passed = 0; passed < millis; passed += 20) {
            now.addAndGet(20);
            pump();
        }
    }

    /// Does what it is given at once, unless it is held.
    static final class HeldThreads {

        private final List<Runnable> held = new ArrayList<>();
        private boolean holding;

        void execute(Runnable task) {
            if (holding) {
                held.add(task);
            } else {
                task.run();
            }
        }

        void hold() {
            holding = true;
        }

        /// Only what was given last.
        void goOnWithLast() {
            held.removeLast().run();
        }

        void goOn() {
            holding = false;
            held.forEach(Runnable::run);
            held.clear();
        }
    }
}
