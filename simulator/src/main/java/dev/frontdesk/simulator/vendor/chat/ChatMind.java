package dev.frontdesk.simulator.vendor.chat;

import dev.frontdesk.simulator.vendor.model.Scene;
import dev.frontdesk.simulator.vendor.model.Script;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Who answers the requests to one vendor, what goes wrong in them, and what was wrong with them. Thread-safe.
///
/// A client may ask for trouble by the model's name: what stands in it behind `~` goes wrong, the requests for that
/// model counted by themselves. So many conversations can go wrong in ways of their own at the same time.
public final class ChatMind {

    private final Supplier<Script> scripts;
    private final Deque<ChatTrouble> next = new ArrayDeque<>();
    private final List<String> violations = new ArrayList<>();
    private List<ChatTrouble> always = List.of();
    private final Map<String, Integer> named = new HashMap<>();
    private int requests;
    private int misdeeds;

    /// @param scripts the model of each request
    public ChatMind(Supplier<Script> scripts) {
        this.scripts = scripts;
    }

    /// The next requests go wrong so, one after the other; a request's number in these does not count.
    public synchronized void then(ChatTrouble... troubles) {
        next.addAll(List.of(troubles));
    }

    /// From now on, requests counted anew; none, when called with nothing.
    public synchronized void always(ChatTrouble... troubles) {
        always = List.of(troubles);
        requests = 0;
        next.clear();
    }

    /// Requests since the last [#always].
    public synchronized int requests() {
        return requests;
    }

    /// How often something went wrong that was to.
    public synchronized int misdeeds() {
        return misdeeds;
    }

    /// What clients did wrong, in order.
    public synchronized List<String> violations() {
        return List.copyOf(violations);
    }

    public synchronized void violation(String what) {
        violations.add(what);
    }

    /// A request came: what goes wrong with it.
    public synchronized Optional<ChatTrouble> begin(String model) {
        requests++;
        var planned = model.contains("~") ? asked(model) : planned();
        planned.ifPresent(trouble -> misdeeds++);
        return planned;
    }

    private Optional<ChatTrouble> asked(String model) {
        int request = named.merge(model, 1, Integer::sum);
        return Optional.of(ChatTrouble.parse(model.substring(model.indexOf('~') + 1)))
                .filter(trouble -> trouble.isDue(request));
    }

    private Optional<ChatTrouble> planned() {
        return Optional.ofNullable(next.poll())
                .or(() -> always.stream()
                        .filter(trouble -> trouble.isDue(requests))
                        .findFirst());
    }

    ChatAnswer answer(Scene scene, Optional<ChatTrouble> trouble, int requestLength) {
        var honest = scripts.get().reply(scene);
        var reply =
                trouble.map(wrong -> Misled.reply(wrong.deed(), scene, honest)).orElse(honest);
        var answer = ChatAnswer.of(reply, requestLength);
        return trouble.filter(wrong -> wrong.deed() == ChatDeed.MALFORMED).isPresent() ? answer.malformed() : answer;
    }
}
