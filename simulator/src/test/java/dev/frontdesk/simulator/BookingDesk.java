package dev.frontdesk.simulator;

import dev.frontdesk.simulator.desk.DeskConnection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A desk that asks four questions in order and books, with just enough of REST beside it.
public final class BookingDesk implements AutoCloseable {

    private static final List<String> QUESTIONS = List.of(
            "Bella, how can I help?",
            "Which day and time would suit you?",
            "What name is it for?",
            "Tuesday at 3 p.m. for Jane Miller. Is that right?",
            "You're booked, your reference is K7QX. Is there anything else?");

    private static final String BUSINESS = """
            {"slug": "bella", "name": "Bella", "zone": "America/Edmonton", "numbers": ["+14385550119"],
             "services": [{"slug": "check-up", "name": "Check-up", "minutes": 30, "price": null}]}""";

    private static final String APPOINTMENT = """
            {"id": "1", "reference": "K7QX", "service": "check-up", "resource": "lee", "status": "booked",
             "start": "2026-11-24T15:00:00-07:00", "end": "2026-11-24T15:30:00-07:00", "conversation": null,
             "contact": {"id": "c", "name": "Jane Miller", "phone": "+17805550142"}}""";

    private final FakeDesk desk = new FakeDesk();
    private final AtomicInteger asked;
    private volatile boolean books = true;

    private final @Nullable FakeMedia media;

    public BookingDesk() {
        media = null;
        asked = new AtomicInteger();
        desk.otherwise(this::answer);
    }

    private BookingDesk(FakeMedia.Behaviour voice, AtomicInteger asked) {
        this.asked = asked;
        media = new FakeMedia(voice);
        desk.otherwise(this::answer);
    }

    /// Asks its questions on a stream; what interrupts it stops it, "mm-hm" does not.
    public static BookingDesk live() {
        var asked = new AtomicInteger();
        return new BookingDesk(new Voice(asked), asked);
    }

    public DeskConnection connection() {
        return desk.connection();
    }

    public void onlyPretends() {
        books = false;
    }

    @Override
    public void close() {
        desk.close();
        if (media != null) {
            media.close();
        }
    }

    private FakeDesk.Answer answer(FakeDesk.Asked question) {
        var path = question.uri();
        if (path.startsWith("/twilio/voice/status")) {
            return new FakeDesk.Answer(204, "text/plain", "");
        }
        if (path.startsWith("/twilio")) {
            return FakeDesk.xml("<Response>" + next() + "</Response>");
        }
        if (path.contains("/appointments")) {
            return list(books && asked.get() >= QUESTIONS.size() ? APPOINTMENT : "");
        }
        if (path.endsWith("/bella")) {
            return FakeDesk.json(BUSINESS);
        }
        return path.startsWith("/health") ? FakeDesk.json("{}") : list(BUSINESS);
    }

    private String next() {
        if (media != null) {
            return asked.get() > 0
                    ? "<Hangup/>"
                    : "<Connect><Stream url=\"" + media.url() + "\"><Parameter name=\"token\" value=\"t\"/></Stream>"
                            + "</Connect><Redirect>/twilio/voice/next</Redirect>";
        }
        var question = asked.getAndIncrement();
        return question < QUESTIONS.size()
                ? "<Gather input=\"speech dtmf\" action=\"/twilio/voice/collect?turn=" + question + "\"><Say>"
                        + QUESTIONS.get(question) + "</Say></Gather>"
                : "<Say>Goodbye.</Say><Hangup/>";
    }

    private record Voice(AtomicInteger asked) implements FakeMedia.Behaviour {

        @Override
        public void started(FakeMedia.Stream stream) {
            stream.say(QUESTIONS.get(asked.getAndIncrement()));
        }

        @Override
        public void heard(FakeMedia.Stream stream, String text) {
            if (text.equals("mm-hm")) {
                return;
            }
            stream.clear();
            var question = asked.getAndIncrement();
            stream.say(question < QUESTIONS.size() ? QUESTIONS.get(question) : "Goodbye.");
            if (question >= QUESTIONS.size()) {
                stream.mark("goodbye");
            }
        }

        @Override
        public void marked(FakeMedia.Stream stream, String name) {
            stream.close();
        }
    }

    private static FakeDesk.Answer list(String item) {
        return FakeDesk.json("{\"items\": [" + item + "], \"next\": null}");
    }
}
