package dev.frontdesk.business.document;

import dev.frontdesk.business.Lead;
import dev.frontdesk.business.ModelName;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.business.document.yaml.YamlMap;
import dev.frontdesk.business.document.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `receptionist`: who leads conversations, by which models, and for how much a day.
final class LeadSection {

    private static final Set<String> KEYS = Keys.of("mode", "model");
    private static final Set<String> MODEL_KEYS = Keys.of("provider", "name", "second", "budget");
    private static final Set<String> SECOND_KEYS = Keys.of("provider", "name");
    private static final Format<Reception.Mode> MODE = ReceptionSection.words(Reception.Mode.values());
    private static final Format<ModelName.Provider> PROVIDER = ReceptionSection.words(ModelName.Provider.values());
    private static final Format<String> NAME = TextFormats.text("a model's name", 200);

    /// Vendors bill in dollars.
    private static final String BILLED_IN = "USD";

    private static final String A_DAY = "/day";
    private static final Format<Price> BUDGET = Format.of("dollars a day, such as USD 5/day", LeadSection::budget);

    private LeadSection() {}

    static Lead read(YamlMap root) {
        return root.get("receptionist")
                .flatMap(value -> value.map(KEYS))
                .map(LeadSection::lead)
                .orElse(Lead.SCRIPTED);
    }

    private static Lead lead(YamlMap map) {
        var mode = map.read("mode", MODE, Reception.Mode.SCRIPTED);
        var model = map.get("model").flatMap(value -> value.map(MODEL_KEYS));
        var second = model.flatMap(first -> first.get("second")).flatMap(value -> model(value, SECOND_KEYS));
        var models = Stream.of(model.map(LeadSection::model), second)
                .flatMap(Optional::stream)
                .toList();
        return new Lead(
                mode, List.copyOf(models), model.flatMap(LeadSection::budget).orElse(null));
    }

    private static Optional<ModelName> model(YamlValue value, Set<String> keys) {
        return value.map(keys).map(LeadSection::model);
    }

    private static ModelName model(YamlMap map) {
        return new ModelName(
                map.require("provider", PROVIDER, ModelName.Provider.OPENAI), map.require("name", NAME, "unknown"));
    }

    private static Optional<Price> budget(YamlMap map) {
        return map.get("budget").flatMap(value -> value.read(BUDGET));
    }

    private static Price budget(String text) {
        if (!text.endsWith(A_DAY)) {
            throw new IllegalArgumentException("a budget is by the day");
        }
        return PlaceFormats.PRICE
                .read(text.substring(0, text.length() - A_DAY.length()))
                .filter(price -> price.currency().getCurrencyCode().equals(BILLED_IN))
                .orElseThrow(() -> new IllegalArgumentException("no amount of dollars"));
    }
}
