package dev.frontdesk.conversation.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scores dates and times against the booking dialogues of real people. A program, not a test: it
/// prints figures, and the misses with `--errors`. Scored are the user's turns that inform of a day or
/// a time with words that stand in the text; turns that give neither must yield none.
final class SgdMeasure {

    private static final Context CONTEXT =
            Context.of(LocalDateTime.of(2019, 3, 1, 10, 0), ZoneId.of("America/Los_Angeles"), "US", null);

    private final Understanding understanding = new Understanding();
    private final boolean errors;
    private final boolean asking;
    private final List<String> misses = new ArrayList<>();
    private int dates;
    private int datesRight;
    private int times;
    private int timesRight;
    private int without;
    private int falseAlarms;

    private SgdMeasure(boolean errors, boolean asking) {
        this.errors = errors;
        this.asking = asking;
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpora/sgd/services_dialogues.jsonl");
        if (!Files.exists(file)) {
            System.out.println("not found: " + file);
            return;
        }
        List<String> options = List.of(arguments);
        for (boolean asking : new boolean[] {false, true}) {
            new SgdMeasure(options.contains("--errors"), asking).run(file);
        }
    }

    private void run(Path file) throws IOException {
        long start = System.nanoTime();
        int turns = 0;
        for (String line : Files.readAllLines(file)) {
            for (JsonNode turn : JsonMapper.shared().readTree(line).get("turns")) {
                if (turn.path("spk").asString().equals("U")) {
                    score(turn);
                    turns++;
                }
            }
        }
        long micros = (System.nanoTime() - start) / 1000 / Math.max(1, turns);
        System.out.printf("ask %s%n", asking ? "when" : "null");
        System.out.printf("dates right %d of %d, %.1f %%%n", datesRight, dates, 100.0 * datesRight / dates);
        System.out.printf("times right %d of %d, %.1f %%%n", timesRight, times, 100.0 * timesRight / times);
        System.out.printf("found where there is none: %d of %d turns; %d µs a turn%n", falseAlarms, without, micros);
        if (errors) {
            misses.forEach(System.out::println);
        }
    }

    private void score(JsonNode turn) {
        String text = turn.path("text").asString();
        String date = informed(turn, "appointment_date", text);
        String time = informed(turn, "appointment_time", text);
        Ask ask = asking && (date != null || time != null) ? Ask.WHEN : null;
        When when = understanding.understand(Heard.of(text, ask, CONTEXT)).when();
        String gotDate = when == null ? null : Objects.toString(when.date(), null);
        String gotTime = when == null ? null : Objects.toString(when.time(), null);
        if (date == null && time == null) {
            if (turn.toString().contains("\"date\"") || turn.toString().contains("appointment_")) {
                return;
            }
            without++;
            falseAlarms += when == null ? 0 : 1;
            note(when == null, text, "null", String.valueOf(when));
            return;
        }
        if (date != null) {
            dates++;
            datesRight += date.equals(gotDate) ? 1 : 0;
            note(date.equals(gotDate), text, date, gotDate);
        }
        if (time != null) {
            times++;
            timesRight += time.equals(gotTime) ? 1 : 0;
            note(time.equals(gotTime), text, time, gotTime);
        }
    }

    private void note(boolean right, String text, String wanted, @Nullable String got) {
        if (!right) {
            misses.add(text + " | wanted " + wanted + " | got " + got);
        }
    }

    private static @Nullable String informed(JsonNode turn, String slot, String text) {
        for (JsonNode frame : turn.path("frames")) {
            for (JsonNode act : frame.path("acts")) {
                boolean informs = act.path(0).asString().equals("INFORM")
                        && act.path(1).asString().equals(slot);
                if (informs && text.contains(act.path(2).path(0).asString())) {
                    return act.path(act.has(3) ? 3 : 2).path(0).asString();
                }
            }
        }
        return null;
    }
}
