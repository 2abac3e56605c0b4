package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Next;
import dev.frontdesk.conversation.Readied;
import dev.frontdesk.conversation.fact.FactCheck;
import dev.frontdesk.conversation.scripted.Guard;
import dev.frontdesk.conversation.tool.Toolbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Turns led by models, from what the contact said to a reply that stands ready. Outside any scope; each step at
/// the desk is a transaction of its own, and none of them waits for a model. Thread-safe.
public final class ModelTurns {

    /// From here on the script has its own way to an end.
    private static final int LONGEST = 78;

    private static final int MICROS = 6;

    private final Bench bench;
    private final Books books;
    private final Models models;
    private final Asking.Means means;
    private final Toolbox toolbox;
    private final LongSupplier nanos;
    private final FactCheck check = new FactCheck();

    /// @param threads where requests to models are begun
    /// @param nanos a clock that only tells how much time passes
    public ModelTurns(
            Bench bench,
            Books books,
            Models models,
            ModelWatch watch,
            Executor threads,
            LongSupplier nanos,
            RandomGenerator random) {
        this.bench = bench;
        this.books = books;
        this.models = models;
        this.means = new Asking.Means(new Exchange(threads, nanos), watch.health(), watch.observer(), random);
        this.toolbox = bench.toolbox();
        this.nanos = nanos;
    }

    /// Who looks after models while they are asked.
    public record ModelWatch(ModelHealth health, ModelObserver observer) {}

    /// @param told whom the reply is told to while it is made
    /// @return null when the script has to answer
    @Nullable
    Readied ready(Spoken spoken, Pace pace, Told told) {
        var began = nanos.getAsLong();
        var limits = Limits.of(pace, nanos);
        var counter = new DeskCounter(bench, toolbox, spoken.business(), spoken.key());
        var begun = bench.scope().in(spoken.business().id(), () -> begin(counter, spoken));
        var usable = usable(spoken.business());
        var asking = usable.isEmpty() ? null : new Asking(spoken.business(), usable, limits, means);
        var checking = new Checking(check, spoken.words());
        var conclusion = conclusion(spoken, new Work(counter, checking, told), begun, asking);
        var took = Duration.ofNanos(nanos.getAsLong() - began);
        var record = record(begun, asking, conclusion, checking, took);
        report(spoken, asking, record, told.first());
        bench.scope().in(spoken.business().id(), () -> {
            if (conclusion.text() == null) {
                counter.forget();
            } else {
                counter.told(conclusion.text());
            }
            books.accounts().add(spoken.business().id(), begun.conversation().id(), record, begun.day());
            return record;
        });
        return conclusion.text() == null ? null : readied(begun, conclusion.text(), conclusion.next());
    }

    private record Begun(Scene scene, Prompt prompt, long spent, LocalDate day) {

        dev.frontdesk.conversation.Conversation conversation() {
            return scene.visit().conversation();
        }
    }

    private Begun begin(DeskCounter counter, Spoken spoken) {
        var business = spoken.business();
        var prompt = Variants.of(books.prompts().used(business.id()), spoken.who());
        var scene = counter.hear(spoken.words(), spoken.party(), spoken.language(), prompt);
        var day = scene.visit().localNow().toLocalDate();
        return new Begun(scene, prompt, books.accounts().spent(business.id(), day), day);
    }

    private List<TalkingModel> usable(Business business) {
        return models.of(business).stream()
                .filter(model -> means.health().usable(business, model.vendor()))
                .toList();
    }

    /// What one turn is worked with.
    private record Work(DeskCounter counter, Checking checking, Told told) {}

    private Conclusion conclusion(Spoken spoken, Work work, Begun begun, @Nullable Asking asking) {
        var visit = begun.scene().visit();
        var guarded =
                Guard.answer(visit.business(), begun.conversation().progress().language(), spoken.words());
        if (guarded.isPresent()) {
            return new Conclusion(guarded.get(), new Next.Listen(), Fallback.GUARDED);
        }
        if (asking == null) {
            return Conclusion.scripted(Fallback.NO_MODEL);
        }
        if (overdrawn(spoken.business(), begun.spent())) {
            return Conclusion.scripted(Fallback.BUDGET);
        }
        if (begun.conversation().progress().turns() > LONGEST) {
            return Conclusion.scripted(Fallback.LOOP);
        }
        return new Conduct(
                        work.counter(),
                        asking,
                        work.checking(),
                        means.observer(),
                        spoken.event(),
                        begun.scene(),
                        work.told())
                .lead();
    }

    static boolean overdrawn(Business business, long spent) {
        var budget = business.reception().lead().budget();
        return budget != null && spent >= budget.amount().movePointRight(MICROS).longValue();
    }

    private static Readied readied(Begun begun, String text, Next next) {
        var conversation = begun.conversation();
        return new Readied(conversation.id(), conversation.progress().turns(), text, next);
    }

    /// The turn of ours comes after the contact's.
    private ModelTurn record(
            Begun begun, @Nullable Asking asking, Conclusion conclusion, Checking checking, Duration took) {
        var bill = asking == null ? null : asking.bill();
        var model = bill == null ? null : bill.model();
        return new ModelTurn(
                begun.conversation().progress().turns() + 1,
                begun.prompt().version(),
                model == null ? "" : model.vendor(),
                model == null ? "" : model.name(),
                bill == null ? ModelTurn.Cost.NONE : new ModelTurn.Cost(bill.requests(), bill.tokens(), bill.micros()),
                new ModelTurn.Time(bench.clock().instant(), bill == null ? null : bill.first(), took),
                new ModelTurn.Verdict(conclusion.fallback(), checking.heldBack()));
    }

    private void report(Spoken spoken, @Nullable Asking asking, ModelTurn record, @Nullable Duration first) {
        var channel = spoken.key().channel();
        var fallback = record.verdict().fallback();
        if (asking != null && record.cost().requests() > 0) {
            means.observer().led(spoken.business(), channel, record);
            if (first != null) {
                means.observer().begunToSay(asking.bill().model(), first);
            }
        } else if (fallback != null) {
            means.observer().unled(spoken.business(), channel, fallback);
        }
    }
}
