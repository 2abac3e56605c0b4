package dev.frontdesk.ops;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// How the program and the parts it stands on are. A part that does not answer within two seconds is
/// down. `DEGRADED` works, but slower or alone.
public final class Health {

    private static final long ANSWER_WITHIN_SECONDS = 2;

    private final List<HealthPart> parts;
    private final Executor threads;

    /// @param threads runs the checks, each of which may block
    public Health(List<HealthPart> parts, Executor threads) {
        this.parts = List.copyOf(parts);
        this.threads = threads;
    }

    public enum Status {
        UP,
        DEGRADED,
        DOWN;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param parts `up` or `down` by name
    public record Report(String status, Map<String, String> parts) {}

    public Report report() {
        Map<HealthPart, FutureTask<Boolean>> asked = new LinkedHashMap<>();
        for (HealthPart part : parts) {
            var task = new FutureTask<>(part::up);
            threads.execute(task);
            asked.put(part, task);
        }
        Status worst = Status.UP;
        Map<String, String> answers = new LinkedHashMap<>();
        for (var entry : asked.entrySet()) {
            HealthPart part = entry.getKey();
            Status status = answer(entry.getValue()) ? Status.UP : Status.DOWN;
            answers.put(part.name(), status.label());
            worst = worse(worst, status == Status.DOWN && !part.essential() ? Status.DEGRADED : status);
        }
        return new Report(worst.label(), answers);
    }

    private static Status worse(Status one, Status other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean answer(FutureTask<Boolean> task) {
        try {
            return task.get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return false;
        } catch (TimeoutException e) {
            task.cancel(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
