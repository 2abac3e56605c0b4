package dev.frontdesk.simulator.rehearsal.corpus;

import dev.frontdesk.simulator.desk.Json;
import dev.frontdesk.simulator.rehearsal.corpus.RecordedDialogue.Offer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads one dialogue from its line of JSON.
final class DialogueReader {

    static final String BOOKS = "BookAppointment";
    static final String DATE = "appointment_date";
    static final String TIME = "appointment_time";
    static final String SPECIALTY = "type";

    private static final String PROVIDER = "_name";

    private final JsonNode json;
    private final String service;

    private DialogueReader(JsonNode json) {
        this.json = json;
        this.service = service(json);
    }

    /// Empty when nothing is booked in it.
    static Optional<RecordedDialogue> read(String line) {
        var json = Json.MAPPER.readTree(line);
        var books = json.path("calls")
                .valueStream()
                .anyMatch(call -> call.path("method").asString("").equals(BOOKS));
        return books ? Optional.of(new DialogueReader(json).dialogue()) : Optional.empty();
    }

    private RecordedDialogue dialogue() {
        var calls = json.path("calls").valueStream().toList();
        return new RecordedDialogue(
                json.path("id").asString(""),
                LocalDate.parse(json.path("ref_date").asString("")),
                trade(calls),
                specialty(calls),
                json.path("turns")
                        .valueStream()
                        .flatMap(turn -> frames(turn).stream())
                        .flatMap(frame -> offer(frame).stream())
                        .toList(),
                calls.stream()
                        .filter(DialogueReader::books)
                        .map(DialogueReader::booking)
                        .toList(),
                json.path("turns").valueStream().map(this::turn).toList());
    }

    /// The service whose frame books.
    private static String service(JsonNode json) {
        return json.path("turns")
                .valueStream()
                .flatMap(turn -> turn.path("frames").valueStream())
                .filter(frame -> frame.path("call").path("method").asString("").equals(BOOKS))
                .map(frame -> frame.path("service").asString(""))
                .findFirst()
                .orElse("");
    }

    private static boolean books(JsonNode call) {
        return call.path("method").asString("").equals(BOOKS);
    }

    private static BookingCall booking(JsonNode call) {
        var parameters = call.path("parameters");
        return new BookingCall(
                call.path("turn").asInt(),
                LocalDate.parse(parameters.path(DATE).asString("")),
                LocalTime.parse(parameters.path(TIME).asString("")),
                parameters.path(providerSlot(parameters)).asString(""));
    }

    private static String trade(List<JsonNode> calls) {
        return calls.stream()
                .filter(DialogueReader::books)
                .map(call -> providerSlot(call.path("parameters")))
                .filter(slot -> !slot.isEmpty())
                .map(slot -> slot.substring(0, slot.length() - PROVIDER.length()))
                .findFirst()
                .orElse("appointment");
    }

    private static String providerSlot(JsonNode parameters) {
        return parameters.propertyNames().stream()
                .filter(name -> name.endsWith(PROVIDER))
                .findFirst()
                .orElse("");
    }

    /// What was last searched for before the first booking.
    private static String specialty(List<JsonNode> calls) {
        var found = "";
        for (var call : calls) {
            found = call.path("parameters").path(SPECIALTY).asString(found);
        }
        return found;
    }

    private RecordedTurn turn(JsonNode turn) {
        var frames = frames(turn);
        return new RecordedTurn(
                turn.path("i").asInt(),
                turn.path("spk").asString("").equals("U"),
                !frames.isEmpty(),
                turn.path("text").asString("").strip(),
                frames.stream().flatMap(frame -> acts(frame).stream()).toList(),
                frames.stream().flatMap(frame -> given(frame).stream()).toList());
    }

    private List<JsonNode> frames(JsonNode turn) {
        return turn.path("frames")
                .valueStream()
                .filter(frame -> frame.path("service").asString("").equals(service))
                .toList();
    }

    private static List<Act> acts(JsonNode frame) {
        return frame.path("acts").valueStream().map(DialogueReader::act).toList();
    }

    /// `[kind, slot, said, canonical]`; what is missing at the end is as what stands before it.
    private static Act act(JsonNode act) {
        var said = act.path(2).path(0).asString("");
        return new Act(
                act.path(0).asString(""),
                act.path(1).asString(""),
                said,
                act.path(3).path(0).asString(said));
    }

    private static List<Given> given(JsonNode frame) {
        var given = new ArrayList<Given>();
        frame.path("new").properties().forEach(slot -> {
            var said = slot.getValue()
                    .path("said")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            given.add(new Given(
                    slot.getKey(), said, slot.getValue().path("canonical").asString("")));
        });
        return given;
    }

    private static Optional<Offer> offer(JsonNode frame) {
        var offered =
                acts(frame).stream().filter(act -> act.kind().equals("OFFER")).toList();
        var specialty = offered.stream()
                .filter(act -> act.slot().equals(SPECIALTY))
                .map(Act::canonical)
                .findFirst()
                .orElse("");
        return offered.stream()
                .filter(act -> act.slot().endsWith(PROVIDER))
                .map(act -> new Offer(act.canonical(), specialty))
                .findFirst();
    }
}
