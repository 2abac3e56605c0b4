package dev.frontdesk.app.evaluate.facts;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.document.BusinessDocument;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.fact.Ground;
import dev.frontdesk.conversation.fact.ToolFact;
import dev.frontdesk.conversation.form.Field.Source;
import dev.frontdesk.conversation.form.Form;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// Conversations in every state, with two businesses, in English and French. The same seed gives the same ones.
final class Scenes {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 11, 24),
            LocalDate.of(2026, 11, 25),
            LocalDate.of(2026, 11, 26),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 8));
    private static final List<String> REFERENCES = List.of("K7QM", "R2DX", "H4TB", "9WPN");
    private static final List<String> WRONG = List.of("Z8LF", "J5VC", "QXRT", "4417");

    private final Random random;
    private final Cast cast;
    private final List<Business> businesses;

    Scenes(Random random, Cast cast) {
        this.random = random;
        this.cast = cast;
        businesses = cast.businesses().stream().map(Scenes::business).toList();
    }

    static Business business(String name) {
        return switch (BusinessDocument.read(
                new BusinessId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                name + ".yaml",
                Line.text(name + ".yaml"))) {
            case BusinessDocument.Read(var business) -> business;
            case BusinessDocument.Mistakes(var mistakes) -> throw new IllegalStateException(mistakes.toString());
        };
    }

    Scene next(State state, Locale language) {
        var settings = one(businesses);
        var business = settings.in(language);
        var service = one(business.catalogue().services());
        var who = business.resource(service.resources()
                        .get(random.nextInt(service.resources().size())))
                .orElseThrow();
        var first = moment();
        var second = later(first);
        var story = new Story(
                business,
                language,
                service,
                who,
                first,
                second,
                one(cast.contacts()),
                one(REFERENCES),
                phone("780555"));
        var ground = new Ground(
                settings,
                form(state, story),
                results(state, story),
                said(state, story),
                ZonedDateTime.of(TODAY, LocalTime.of(9, 30), business.zone()),
                language,
                INSTRUCTIONS);
        return new Scene(ground, new Places(story, this).of(state));
    }

    static final String INSTRUCTIONS =
            "You are the receptionist. Rules: Speak warmly, plainly and briefly: one or two short"
                    + " sentences, and one question at a time. Act through the tools only. Never work out a date yourself.";

    /// Who wants what, when, and what became of it.
    record Story(
            Business business,
            Locale language,
            Service service,
            Resource who,
            LocalDateTime first,
            LocalDateTime second,
            String name,
            String reference,
            String phone) {

        boolean french() {
            return language.getLanguage().equals("fr");
        }

        Aloud aloud() {
            return new Aloud(language, TODAY);
        }
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private LocalDateTime moment() {
        return one(DAYS)
                .atTime(
                        11 + random.nextInt(5),
                        15 * (random.nextInt(3) == 0 ? random.nextInt(4) : 2 * random.nextInt(2)));
    }

    private LocalDateTime later(LocalDateTime first) {
        return first.plusDays(1).withHour(first.getHour() == 14 ? 10 : 14).withMinute(0);
    }

    String phone(String area) {
        return area + String.format(Locale.ROOT, "%04d", 100 + random.nextInt(9_800));
    }

    String stranger() {
        return one(cast.strangers());
    }

    String other() {
        return one(cast.others());
    }

    String wrongReference() {
        return one(WRONG);
    }

    private static Form form(State state, Story story) {
        var form = Form.EMPTY;
        if (state.compareTo(State.HELD) >= 0 && state.compareTo(State.CANCELLED) <= 0) {
            form = form.with(FieldName.SERVICE, story.service().slug(), Source.SAID)
                    .with(FieldName.NAME, story.name(), Source.SAID)
                    .with(FieldName.PHONE, "+1" + story.phone(), Source.SAID)
                    .with(
                            FieldName.WHEN,
                            at(story, story.first()).toOffsetDateTime().toString(),
                            Source.CHOSEN);
        }
        return state == State.MESSAGE ? form.with(FieldName.PHONE, "+1" + story.phone(), Source.SAID) : form;
    }

    private static ZonedDateTime at(Story story, LocalDateTime time) {
        return time.atZone(story.business().zone());
    }

    private List<Turn> said(State state, Story story) {
        var words = switch (state) {
            case START -> story.french() ? "Bonjour" : "Hello";
            case WISHED, OFFERED, HELD, BOOKED -> wish(state, story);
            case MOVED -> story.french() ? "Je veux changer mon rendez-vous" : "I want to move my appointment";
            case CANCELLED, FOUND -> story.french() ? "J'ai un rendez-vous" : "It is about my appointment";
            case MESSAGE -> story.french() ? "Dites-leur de me rappeler" : "Please tell them to call me";
            case TRANSFER -> story.french() ? "Un agent, s'il vous plaît" : "An agent, please";
            case ANSWERED -> story.french() ? "Prenez-vous les assurances?" : "Do you take insurance?";
        };
        return List.of(new Turn(
                0, Turn.Who.CONTACT, words, at(story, TODAY.atTime(9, 29)).toInstant()));
    }

    private String wish(State state, Story story) {
        var aloud = story.aloud();
        var service = story.service().name().toLowerCase(story.language());
        if (state != State.WISHED) {
            return story.french() ? service + ", s'il vous plaît" : "I need a " + service;
        }
        var day = one(aloud.dates(story.first().toLocalDate()));
        var time = aloud.times(story.first().toLocalTime()).getFirst();
        return story.french()
                ? service + ", " + day + " à " + time
                : "I need a " + service + ", " + day + " at " + time;
    }

    private static List<ToolFact> results(State state, Story story) {
        var results = new ArrayList<ToolFact>();
        switch (state) {
            case START, WISHED -> {}
            case OFFERED ->
                results.add(tool(
                        "find_slots",
                        "not_done_ask",
                        "",
                        "\"offered\":[" + slot(story, story.first(), "") + "," + slot(story, story.second(), "")
                                + "]"));
            case HELD ->
                results.add(
                        tool("hold_slot", "not_done_ask", "", "\"appointment\":" + slot(story, story.first(), "held")));
            case BOOKED -> {
                results.add(
                        tool("hold_slot", "not_done_ask", "", "\"appointment\":" + slot(story, story.first(), "held")));
                results.add(tool("book", "done", "", "\"appointment\":" + slot(story, story.first(), "booked")));
            }
            case MOVED ->
                results.add(tool("move", "done", "", "\"appointment\":" + slot(story, story.first(), "booked")));
            case CANCELLED -> {
                results.add(tool(
                        "cancel",
                        "not_done_ask",
                        "",
                        "\"appointments\":[" + slot(story, story.first(), "booked") + "]"));
                results.add(tool("cancel", "done", "", "\"known\":{}"));
            }
            case MESSAGE -> results.add(tool("take_message", "done", "", "\"known\":{}"));
            case TRANSFER -> results.add(tool("hand_over", "done", "", "\"known\":{}"));
            case FOUND ->
                results.add(tool(
                        "my_appointments",
                        "done",
                        "",
                        "\"appointments\":[" + slot(story, story.first(), "booked") + "]"));
            case ANSWERED -> results.add(tool("answer", "done", Places.answer(story), "\"articles\":[]"));
        }
        return results;
    }

    private static ToolFact tool(String name, String status, String say, String facts) {
        return new ToolFact(
                name,
                status.equals("done"),
                say,
                "{\"status\":\"" + status + "\",\"say\":\"" + say + "\"," + facts + "}");
    }

    private static String slot(Story story, LocalDateTime at, String status) {
        var held = status.isEmpty()
                ? ""
                : "\"status\":\"" + status + "\",\"service\":\""
                        + story.service().name() + "\",";
        var reference = status.equals("booked") ? ",\"reference\":\"" + story.reference() + "\"" : "";
        return "{" + held + "\"start\":\"" + at + "\",\"with\":\"" + story.who().name() + "\"" + reference + "}";
    }
}
