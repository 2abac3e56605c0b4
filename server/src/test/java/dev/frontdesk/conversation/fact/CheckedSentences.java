package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.TestBusiness;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.form.Form;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sentences said to a contact of Bella's on Friday 2026-11-20, half past nine in the morning in Edmonton.
abstract class CheckedSentences {

    private static final String APPOINTMENT =
            "\"service\":\"Check-up\",\"start\":\"2026-11-24T14:30\",\"with\":\"Dr. Lee\"";
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-20T09:30-07:00[America/Edmonton]");

    static final ToolFact OFFERED = new ToolFact("find_slots", false, "", """
            {"status":"not_done_ask","offered":[
            {"start":"2026-11-24T14:30","spoken":"…","with":"Dr. Lee"},{"start":"2026-11-25T10:00","with":"Dr. Roy"}]}""");
    static final ToolFact HELD =
            new ToolFact("hold_slot", false, "", "{\"appointment\":{\"status\":\"held\"," + APPOINTMENT + "}}");
    static final ToolFact BOOKED = new ToolFact(
            "book", true, "", "{\"appointment\":{\"status\":\"booked\"," + APPOINTMENT + ",\"reference\":\"K7QM\"}}");
    static final ToolFact FOUND = new ToolFact(
            "my_appointments",
            true,
            "",
            "{\"appointments\":[{\"status\":\"booked\"," + APPOINTMENT + ",\"reference\":\"K7QM\"}]}");

    final FactCheck check = new FactCheck();
    final List<ToolFact> results = new ArrayList<>();

    /// By the contact.
    final List<String> said = new ArrayList<>();

    Form form = Form.EMPTY;
    Locale language = Locale.CANADA;
    String instructions = "";

    /// What is objected to, each claim once.
    final List<Claim> claims(String sentence) {
        return check.check(sentence, ground()).stream()
                .map(Objection::claim)
                .distinct()
                .toList();
    }

    final Ground ground() {
        var turns = said.stream()
                .map(text -> new Turn(0, Turn.Who.CONTACT, text, NOW.toInstant()))
                .toList();
        return new Ground(TestBusiness.BELLA, form, results, turns, NOW, language, instructions);
    }
}
