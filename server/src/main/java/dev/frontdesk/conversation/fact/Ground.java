package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Form;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/// What may be claimed: settled when a reply is checked.
///
/// @param results of this conversation's tools, in the order they ran, those of the turn in hand included
/// @param said the turns so far, the contact's last words included
/// @param now at the business
/// @param language the one spoken
/// @param instructions the model's, so that they are not told; empty when they need not be kept
public record Ground(
        Business business,
        Form form,
        List<ToolFact> results,
        List<Turn> said,
        ZonedDateTime now,
        Locale language,
        String instructions) {

    public Ground {
        results = List.copyOf(results);
        said = List.copyOf(said);
    }

    public Ground(
            Business business, Form form, List<ToolFact> results, List<Turn> said, ZonedDateTime now, Locale language) {
        this(business, form, results, said, now, language, "");
    }
}
