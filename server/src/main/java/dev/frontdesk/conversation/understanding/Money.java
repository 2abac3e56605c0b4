package dev.frontdesk.conversation.understanding;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// A sum that was said: "eighty dollars", "£1,200 or less", "between 50 and 80 euros". It is what somebody
/// named, a budget or a bill, and never a price.
///
/// @param currency a dollar is that of the business's country where it has one
/// @param to the upper end, where two were said
public record Money(
        Currency currency, BigDecimal amount, @Nullable BigDecimal to, Limit limit) {

    /// How the sum was meant.
    public enum Limit {
        /// Just that.
        SAID,
        ABOUT,
        AT_MOST,
        AT_LEAST
    }

    /// "CAD 80", "GBP 1200 AT_MOST", "EUR 50-80".
    @Override
    public String toString() {
        String sum = currency.getCurrencyCode() + " " + amount.toPlainString();
        String range = to == null ? sum : sum + "-" + to.toPlainString();
        return limit == Limit.SAID ? range : range + " " + limit;
    }
}
