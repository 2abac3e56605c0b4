package dev.frontdesk.app.model;

import dev.frontdesk.conversation.model.Tariff;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// What models cost by their vendors' price lists, so that budgets mean something. A model is known by how its name
/// begins, the longest beginning first; what nobody knows counts as dear.
final class Tariffs {

    /// Dollars for a million tokens in and out.
    private static final String LIST = """
            gpt-4o-mini       0.15   0.60
            gpt-4o            2.50  10.00
            gpt-4.1-nano      0.10   0.40
            gpt-4.1-mini      0.40   1.60
            gpt-4.1           2.00   8.00
            gpt-5-nano        0.05   0.40
            gpt-5-mini        0.25   2.00
            gpt-5             1.25  10.00
            claude-3-5-haiku  0.80   4.00
            claude-haiku      1.00   5.00
            claude-sonnet     3.00  15.00
            claude-opus-4-5   5.00  25.00
            claude-opus      15.00  75.00
            gemini-2.5-flash-lite  0.10  0.40
            gemini-2.5-flash  0.30   2.50
            gemini-2.5-pro    1.25  10.00
            nova-micro        0.035  0.14
            nova-lite         0.06   0.24
            nova-pro          0.80   3.20
            """;

    private static final Tariff UNKNOWN = tariff("5", "25");

    private static final Map<String, Tariff> KNOWN = LIST.lines()
            .map(line -> line.strip().split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> tariff(words[1], words[2])));

    private Tariffs() {}

    /// @param model as its vendor calls it; at Bedrock also with a region and the maker before it
    static Tariff of(String model) {
        var name = model.replaceFirst("^((us|eu|apac|global|ca|jp|au)\\.)?(amazon|anthropic)\\.", "");
        return KNOWN.entrySet().stream()
                .filter(known -> name.startsWith(known.getKey()))
                .max(Comparator.comparingInt(known -> known.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(UNKNOWN);
    }

    private static Tariff tariff(String in, String out) {
        return new Tariff(new BigDecimal(in), new BigDecimal(out));
    }
}
