package dev.frontdesk.simulator.rehearsal;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedDialogue;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedDialogue.Offer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The business a recorded caller might have called: it offers what the providers of the corpus do, with the
/// providers named in the dialogue and somebody for every other service. Open every day.
///
/// @param providers by service
record Practice(String slug, String number, Map<String, List<String>> providers) {

    private static final String HOURS = "08:00-19:00";

    /// @param all the dialogues rehearsed, for the services there are
    /// @param index its place among all practices, which makes its slug and its number
    static Practice of(RecordedDialogue dialogue, List<RecordedDialogue> all, int index) {
        var providers = new LinkedHashMap<String, List<String>>();
        all.stream()
                .filter(other -> other.trade().equals(dialogue.trade()))
                .map(Practice::service)
                .sorted()
                .forEach(service -> providers.put(service, new ArrayList<>()));
        var provider = provider(dialogue);
        providers.computeIfAbsent(service(dialogue), any -> new ArrayList<>()).add(provider);
        dialogue.offers().forEach(offer -> add(providers, dialogue, offer));
        all.stream()
                .filter(other -> other.trade().equals(dialogue.trade()))
                .forEach(other -> fill(providers, service(other), provider(other)));
        return new Practice("practice-" + index, number(index), providers);
    }

    /// What the practice calls the service a dialogue books.
    static String service(RecordedDialogue dialogue) {
        return service(dialogue, dialogue.specialty());
    }

    /// What the practice calls the provider a dialogue books.
    static String provider(RecordedDialogue dialogue) {
        return name(dialogue.bookings().getLast().provider());
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    List<String> services() {
        return List.copyOf(providers.keySet());
    }

    /// As `business.yaml` has it.
    String settings() {
        var services = providers.entrySet().stream()
                .map(service -> "  - {slug: %s, name: %s, minutes: 30, resources: [%s]}"
                        .formatted(
                                slug(service.getKey()),
                                quoted(service.getKey()),
                                service.getValue().stream().map(Practice::slug).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        var resources = providers.values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(name -> "  - {slug: %s, name: %s}".formatted(slug(name), quoted(name)))
                .collect(Collectors.joining("\n"));
        return """
                slug: %s
                name: Elm Street Practice
                zone: America/Los_Angeles
                country: US
                languages: [en-US]
                numbers: ["%s"]
                hours: {mon-sun: "%s"}
                booking: {ask: [service, when, name, phone], grid: 15m, notice: 0m, horizon: 60d, hold: 5m}
                services:
                %s
                resources:
                %s
                facts: {address: "12 Elm Street, on the second floor", parking: "Behind the house, free for patients"}
                """.formatted(slug, number, HOURS, services, resources);
    }

    private static String service(RecordedDialogue dialogue, String specialty) {
        var name = specialty.isEmpty() ? dialogue.trade() : specialty;
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('_', ' ');
    }

    private static void add(Map<String, List<String>> providers, RecordedDialogue dialogue, Offer offer) {
        var service = providers.get(service(dialogue, offer.specialty()));
        if (service != null && providers.values().stream().noneMatch(names -> names.contains(name(offer.provider())))) {
            service.add(name(offer.provider()));
        }
    }

    private static void fill(Map<String, List<String>> providers, String service, String provider) {
        var names = providers.getOrDefault(service, List.of());
        if (names.isEmpty() && providers.values().stream().noneMatch(others -> others.contains(provider))) {
            names.add(provider);
        }
    }

    /// Without what directories add: "Pat Doe, Psychologist" is called Pat Doe.
    private static String name(String listed) {
        return listed.replaceAll(",.*", "").strip();
    }

    /// A number of its own for each of some thousand practices, all among those kept free for stories.
    private static String number(int index) {
        return "+1%03d55501%02d".formatted(201 + index / 100, index % 100);
    }

    private static String quoted(String text) {
        return Json.MAPPER.writeValueAsString(text);
    }
}
