package dev.frontdesk.app.evaluate.memory;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.messaging.Receipts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A scope over receipts in memory: what was written is dropped when the work throws. For one thread.
public class MemoryScope implements BusinessScope, Receipts {

    private final List<Runnable> afterCommit = new ArrayList<>();
    private Map<String, Optional<String>> receipts = new HashMap<>();
    private @Nullable BusinessId inside;

    @Override
    public <T> T in(BusinessId business, Supplier<T> work) {
        if (inside != null) {
            throw new IllegalStateException("a scope is open already");
        }
        var before = new HashMap<>(receipts);
        inside = business;
        T result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            receipts = before;
            afterCommit.clear();
            throw e;
        } finally {
            inside = null;
        }
        var actions = List.copyOf(afterCommit);
        afterCommit.clear();
        actions.forEach(Runnable::run);
        return result;
    }

    @Override
    public void afterCommit(Runnable action) {
        requireInside();
        afterCommit.add(action);
    }

    @Override
    public Optional<String> claim(BusinessId business, String provider, String event) {
        requireInside();
        return receipts.computeIfAbsent(provider + " " + event, key -> Optional.empty());
    }

    @Override
    public void answer(BusinessId business, String provider, String event, String answer) {
        requireInside();
        if (!receipts.containsKey(provider + " " + event)) {
            throw new IllegalStateException("nobody claimed " + event);
        }
        receipts.put(provider + " " + event, Optional.of(answer));
    }

    public void requireInside() {
        if (inside == null) {
            throw new IllegalStateException("not inside a business's scope");
        }
    }
}
