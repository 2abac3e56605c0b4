package dev.frontdesk.conversation.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What tokens cost, in dollars for a million.
///
/// @param in for those sent
/// @param out for those made
public record Tariff(BigDecimal in, BigDecimal out) {

    public static final Tariff FREE = new Tariff(BigDecimal.ZERO, BigDecimal.ZERO);

    /// In millionths of a dollar, rounded up: a dollar for a million tokens is a millionth for one.
    public long micros(long tokensIn, long tokensOut) {
        return in.multiply(BigDecimal.valueOf(tokensIn))
                .add(out.multiply(BigDecimal.valueOf(tokensOut)))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
