package dev.frontdesk.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.conversation.model.Tariff;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TariffsTest {

    private final Tariffs tariffs = new Tariffs(Map.of());

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-mini-2024-07-18, 150000, 600000",
        "gpt-4o, 2500000, 10000000",
        "gpt-5-chat-latest, 1250000, 10000000",
        "claude-sonnet-4-5, 3000000, 15000000",
        "claude-opus-4-20250514, 15000000, 75000000",
        "us.anthropic.claude-haiku-4-5-20251001-v1:0, 1000000, 5000000",
        "amazon.nova-lite-v1:0, 60000, 240000",
        "amazon.nova-pro-v1:0:300k, 800000, 3200000",
        "gemini-2.5-flash-preview-09-2025, 300000, 2500000",
        "gemini-3.1-pro-preview, 2000000, 12000000"
    })
    void aMillionTokensCostWhatTheVendorSays(String model, long in, long out) {
        var tariff = tariffs.of(model).orElseThrow();
        assertThat(tariff.micros(1_000_000, 0)).isEqualTo(in);
        assertThat(tariff.micros(0, 1_000_000)).isEqualTo(out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-model-nobody-knows", "gpt-5-pro", "gpt-5.9", "claude-opus-4-99", "nova-pro-max", ""})
    void anotherModelOfTheFamilyHasNoPrice(String model) {
        assertThat(tariffs.of(model)).isEmpty();
    }

    @Test
    void theOperatorsPricesCountFirst() {
        var own = new Tariff(BigDecimal.ONE, BigDecimal.TWO);
        var set = new Tariffs(Map.of("gpt-4o", own, "llama3.1", own));

        assertThat(set.of("gpt-4o-2024-11-20")).contains(own);
        assertThat(set.of("llama3.1")).contains(own);
        assertThat(set.own("gpt-4o")).contains(own);
        assertThat(set.own("gpt-4o-mini")).isEmpty();
        assertThat(set.of("gpt-4o-mini")).isEqualTo(tariffs.of("gpt-4o-mini"));
    }
}
