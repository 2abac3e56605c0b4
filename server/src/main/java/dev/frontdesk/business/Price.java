package dev.frontdesk.business;

import java.math.BigDecimal;
import java.util.Currency;

/// A price as the owner set it; code speaks it, no model does.
public record Price(Currency currency, BigDecimal amount) {

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }
}
