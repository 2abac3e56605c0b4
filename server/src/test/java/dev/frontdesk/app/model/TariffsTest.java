package dev.frontdesk.app.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffsTest {

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-mini-2024-07-18, 150000, 600000",
        "gpt-4o, 2500000, 10000000",
        "claude-sonnet-4-5, 3000000, 15000000",
        "us.anthropic.claude-haiku-4-5-20251001-v1:0, 1000000, 5000000",
        "amazon.nova-lite-v1:0, 60000, 240000",
        "gemini-2.5-flash, 300000, 2500000",
        "a-model-nobody-knows, 5000000, 25000000"
    })
    void aMillionTokensCostWhatTheVendorSays(String model, long in, long out) {
        assertThat(Tariffs.of(model).micros(1_000_000, 0)).isEqualTo(in);
        assertThat(Tariffs.of(model).micros(0, 1_000_000)).isEqualTo(out);
    }
}
