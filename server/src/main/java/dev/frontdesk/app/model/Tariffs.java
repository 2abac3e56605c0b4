package dev.frontdesk.app.model;

import dev.frontdesk.conversation.model.Tariff;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What models cost: as the operator says, else by a list of the vendors' prices, whose date and sources are in
/// docs/model.md. A model is known by its name, whatever release of it is meant; another one of the family is not.
final class Tariffs {

    /// Dollars for a million tokens in and out.
    private static final String LIST = """
            gpt-4o-mini            0.15   0.60
            gpt-4o                 2.50  10.00
            gpt-4.1-nano           0.10   0.40
            gpt-4.1-mini           0.40   1.60
            gpt-4.1                2.00   8.00
            gpt-5-nano             0.05   0.40
            gpt-5-mini             0.25   2.00
            gpt-5                  1.25  10.00
            gpt-5-chat             1.25  10.00
            gpt-5.1                1.25  10.00
            gpt-5.1-chat           1.25  10.00
            gpt-5.2                1.75  14.00
            gpt-5.2-chat           1.75  14.00
            gpt-5.4-nano           0.20   1.25
            gpt-5.4-mini           0.75   4.50
            gpt-5.4                2.50  15.00
            gpt-5.5                5.00  30.00
            gpt-5.6-luna           0.20   1.20
            gpt-5.6-terra          2.00  12.00
            gpt-5.6-sol            5.00  30.00
            claude-3-haiku         0.25   1.25
            claude-3-5-haiku       0.80   4.00
            claude-haiku-4-5       1.00   5.00
            claude-haiku-5-5       0.10   0.50
            claude-3-7-sonnet      3.00  15.00
            claude-sonnet-4        3.00  15.00
            claude-sonnet-4-5      3.00  15.00
            claude-sonnet-4-6      3.00  15.00
            claude-sonnet-5        2.00  10.00
            claude-sonnet-5-5      2.00  10.00
            claude-opus-4         15.00  75.00
            claude-opus-4-1       15.00  75.00
            claude-opus-4-5        5.00  25.00
            claude-opus-4-6        5.00  25.00
            claude-opus-4-7        5.00  25.00
            claude-opus-4-8        5.00  25.00
            claude-opus-5          5.00  25.00
            claude-opus-5-5        4.00  20.00
            gemini-2.5-flash-lite  0.10   0.40
            gemini-2.5-flash       0.30   2.50
            gemini-2.5-pro         1.25  10.00
            gemini-3-flash         0.50   3.00
            gemini-3.1-flash-lite  0.25   1.50
            gemini-3.1-pro         2.00  12.00
            gemini-3.5-flash-lite  0.30   2.50
            gemini-3.5-flash       1.50   9.00
            gemini-3.6-flash       1.50   7.50
            nova-micro             0.035  0.14
            nova-lite              0.06   0.24
            nova-pro               0.80   3.20
            nova-premier           2.50  12.50
            """;

    private static final Map<String, Tariff> KNOWN = LIST.lines()
            .map(line -> line.strip().split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(
                    words -> words[0], words -> new Tariff(new BigDecimal(words[1]), new BigDecimal(words[2]))));

    /// Bedrock's names have the region and the maker before them.
    private static final Pattern MAKER = Pattern.compile("^((us|eu|apac|global|ca|jp|au)\\.)?(amazon|anthropic)\\.");

    /// A day, a version, a stage: not another model.
    private static final Pattern RELEASE =
            Pattern.compile("([-@](\\d{4}-\\d{2}-\\d{2}|\\d{2}-\\d{4}|\\d{8}|\\d{3}|latest|preview|v\\d+)|:\\d+k?)*");

    private final Map<String, Tariff> own;
    private final Map<String, Tariff> known;

    /// @param own the operator's, by the model's name; they count before the list's
    Tariffs(Map<String, Tariff> own) {
        this.own = Map.copyOf(own);
        var all = new HashMap<>(KNOWN);
        all.putAll(own);
        known = Map.copyOf(all);
    }

    /// @param model as its vendor calls it; at Bedrock also with a region and the maker before it
    /// @return empty when nobody has said
    Optional<Tariff> of(String model) {
        var exact = Optional.ofNullable(known.get(model));
        return exact.isPresent() ? exact : release(MAKER.matcher(model).replaceFirst(""));
    }

    /// The operator's alone, to the letter: for engines to which no list applies.
    Optional<Tariff> own(String model) {
        return Optional.ofNullable(own.get(model));
    }

    private Optional<Tariff> release(String name) {
        return known.entrySet().stream()
                .filter(it -> name.startsWith(it.getKey())
                        && RELEASE.matcher(name.substring(it.getKey().length())).matches())
                .max(Comparator.comparingInt(it -> it.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
