package dev.frontdesk.conversation.tool;

import dev.frontdesk.business.Business;
import dev.frontdesk.conversation.Arguments;
import dev.frontdesk.conversation.scripted.Claimed;
import dev.frontdesk.conversation.scripted.SlotRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Parameters that several tools have in common.
final class Words {

    static final String SERVICE = "The service, by its name or as the caller calls it.";
    static final String WHEN = "The time wished for, as the caller put it (\"next Tuesday half past two\", \"as soon as"
            + " possible\", \"not Monday\") or as a start from an earlier result.";
    static final String RESOURCE = "Whom it should be with, by name, when the caller minds.";
    /// The parameter that says so.
    static final String AGREEMENT = "agreed";

    /// In its place where nobody knows what the contact answered.
    static final String UNHEARD = "unheard";

    static final String AGREED = "True only when the caller has said yes after hearing what this tool asked about.";

    private Words() {}

    /// Whether appointments can be made at all.
    static boolean books(Business business) {
        return !business.catalogue().services().isEmpty();
    }

    static SlotRequest slot(Arguments arguments) {
        return new SlotRequest(
                arguments.text("service").orElse(null),
                arguments.text("when").orElse(null),
                arguments.text("resource").orElse(null));
    }

    /// What shows who somebody is.
    static List<Parameter> identity() {
        return List.of(
                Parameter.optional("name", "First and last name the appointment was made under."),
                Parameter.optional("phone", "Phone number it was made with, unless they call from it."),
                Parameter.optional("reference", "Reference of the appointment, four letters or digits."));
    }

    /// What shows who somebody is, and which appointment they mean.
    static List<Parameter> appointment(Parameter... more) {
        var all = new ArrayList<>(identity());
        all.add(Parameter.optional(
                "which",
                "What they said of the appointment, to tell it from others: \"Thursday's\", \"the check-up\"."));
        all.addAll(List.of(more));
        return all;
    }

    /// Models like to give the contact's whole sentence twice; what says the new time does not tell the old one.
    static Claimed claimedBeside(@Nullable String when, Arguments arguments) {
        var claimed = claimed(arguments);
        return Objects.equals(when, claimed.which())
                ? new Claimed(claimed.name(), claimed.phone(), claimed.reference(), null)
                : claimed;
    }

    static Claimed claimed(Arguments arguments) {
        return new Claimed(
                arguments.text("name").orElse(null),
                arguments.text("phone").orElse(null),
                arguments.text("reference").orElse(null),
                arguments.text("which").orElse(null));
    }
}
