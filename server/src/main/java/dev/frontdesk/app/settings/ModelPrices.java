package dev.frontdesk.app.settings;

import dev.frontdesk.business.document.yaml.Format;
import dev.frontdesk.conversation.model.Tariff;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What models cost, as it is written: `gpt-4o=2.50/10, llama3.1=0/0`.
final class ModelPrices {

    static final Format<Map<String, Tariff>> FORMAT = Format.of(
            "models with dollars for a million tokens in and out, such as gpt-4o=2.50/10, separated by commas",
            ModelPrices::read);

    private static final String DOLLARS = "(\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final Pattern PRICE =
            Pattern.compile("([\\w./:@-]{1,200})\\s*=\\s*" + DOLLARS + "\\s*/\\s*" + DOLLARS);

    private ModelPrices() {}

    private static @Nullable Map<String, Tariff> read(String text) {
        var prices = new HashMap<String, Tariff>();
        for (var part : text.split(",", -1)) {
            var price = PRICE.matcher(part.strip());
            if (!price.matches()) {
                return null;
            }
            prices.put(price.group(1), new Tariff(new BigDecimal(price.group(2)), new BigDecimal(price.group(3))));
        }
        return Map.copyOf(prices);
    }
}
