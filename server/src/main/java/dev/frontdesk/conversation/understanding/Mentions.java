package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.Mention.What;
import dev.frontdesk.conversation.understanding.SpokenDigits.Run;
import dev.frontdesk.conversation.understanding.TimePiece.Clock;
import dev.frontdesk.conversation.understanding.TimePiece.ClockRange;
import dev.frontdesk.conversation.understanding.TimePiece.DayLimit;
import dev.frontdesk.conversation.understanding.TimePiece.DayPart;
import dev.frontdesk.conversation.understanding.TimePiece.DayRange;
import dev.frontdesk.conversation.understanding.TimePiece.Days;
import dev.frontdesk.conversation.understanding.TimePiece.Limit;
import dev.frontdesk.conversation.understanding.TimePiece.Moment;
import dev.frontdesk.conversation.understanding.TimePiece.Other;
import dev.frontdesk.conversation.understanding.grammar.Node;
import dev.frontdesk.conversation.understanding.words.Token;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Every day, time, sum and number that a text speaks of, each with its place, where [Understanding] looks for
/// the one wish. Every number in the text is in one of them. Immutable and thread-safe; never throws, bounded
/// as understanding is.
public final class Mentions {

    private static final int LONGEST_TEXT = 1_000;
    private static final int PHONE_LIKE = 7;
    private static final int SPELLED = 3;
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,15})\\p{L}*");
    private static final Pattern PART_WORDS = Pattern.compile("[0-9]+");

    private final Utterance utterance;
    private final List<Token> tokens;
    private final List<Node> taken = new ArrayList<>();
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Utterance utterance) {
        this.utterance = utterance;
        this.tokens = utterance.tokens();
    }

    /// In the order they stand in.
    public static List<Mention> in(String text, Context context) {
        String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        return new Mentions(Utterance.of(bounded, null, context)).all();
    }

    private List<Mention> all() {
        List<Node> readings = utterance.language().grammar().read(tokens, utterance.context());
        digits(readings);
        sums();
        Selection.mentioned(readings, taken, tokens.size()).forEach(this::moment);
        counts();
        found.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(found);
    }

    private void add(int start, int end, What what) {
        found.add(new Mention(tokens.get(start).start(), tokens.get(end - 1).end(), what));
        taken.add(new Node(start, end, new Other()));
    }

    /// Long rows of digits, and shorter ones said one by one, that are no date.
    private void digits(List<Node> readings) {
        List<Run> row = new ArrayList<>();
        for (Run run : SpokenDigits.groups(tokens, utterance.language().digits())) {
            if (!row.isEmpty() && !touches(row.getLast(), run)) {
                row(row, readings);
                row.clear();
            }
            row.add(run);
        }
        row(row, readings);
    }

    private boolean touches(Run before, Run after) {
        Language language = utterance.language();
        return after.start() - before.end() <= 2
                && tokens.subList(before.end(), after.start()).stream()
                        .allMatch(token -> language.digits().between().contains(token.word())
                                && !language.functionWords().joining().contains(token.word()));
    }

    private void row(List<Run> row, List<Node> readings) {
        if (row.isEmpty()) {
            return;
        }
        int start = row.getFirst().start();
        int end = row.getLast().end();
        StringBuilder digits = new StringBuilder();
        row.forEach(run -> digits.append(run.digits()));
        boolean spelled = row.size() >= SPELLED
                && row.stream().allMatch(run -> run.digits().length() == run.end() - run.start());
        boolean date = readings.stream()
                .anyMatch(node -> node.piece() instanceof Days && node.start() <= start && node.end() >= end);
        if (!date && (digits.length() >= PHONE_LIKE || spelled)) {
            add(start, end, new Mention.Digits(digits.toString().replace("+", "")));
        }
    }

    private void sums() {
        int from = 0;
        while (from < tokens.size()) {
            MoneyReader.Found sum = MoneyReader.read(utterance.part(from, tokens.size()));
            if (sum == null) {
                return;
            }
            int start = from + sum.start();
            int end = Math.min(tokens.size(), from + sum.end());
            if (free(start, end)) {
                add(start, end, new Mention.Sum(sum.money()));
            }
            from = Math.max(end, from + 1);
        }
    }

    private void moment(Node node) {
        switch (node.piece()) {
            case Clock clock -> add(node.start(), node.end(), clock(clock));
            case Limit limit -> add(node.start(), node.end(), clock(limit.clock()));
            case ClockRange range ->
                add(node.start(), node.end(), new Mention.Clocks(clock(range.from()), clock(range.to())));
            case Days days -> add(node.start(), node.end(), new Mention.Days(days.from(), days.to(), days.other()));
            case DayRange range -> add(node.start(), node.end(), new Mention.Days(range.from(), range.to(), null));
            case DayLimit limit -> add(node.start(), node.end(), new Mention.Days(limit.date(), limit.date(), null));
            case DayPart part -> part(node, part);
            case Moment moment -> {
                add(node.start(), node.end(), new Mention.Clock(moment.at().toLocalTime(), true));
                found.add(new Mention(
                        tokens.get(node.start()).start(),
                        tokens.get(node.end() - 1).end(),
                        new Mention.Days(moment.at().toLocalDate(), moment.at().toLocalDate(), null)));
            }
            default -> {}
        }
    }

    private void part(Node node, DayPart part) {
        add(node.start(), node.end(), new Mention.DayPart(part.part()));
        if (part.date() != null) {
            add(node.start(), node.end(), new Mention.Days(part.date(), part.date(), null));
        }
    }

    private static Mention.Clock clock(Clock clock) {
        return new Mention.Clock(LocalTime.of(clock.hour() % 24, clock.minute()), clock.exact());
    }

    private void counts() {
        int at = 0;
        while (at < tokens.size()) {
            int end = free(at, at + 1) ? count(at) : at;
            at = Math.max(end, at + 1);
        }
    }

    /// @return where the number ends; `at` where none begins
    private int count(int at) {
        MoneyAmount amount = MoneyAmount.at(utterance, at);
        NumberReader.Found number = utterance.language().numbers().longest(tokens, at);
        if (number != null && (amount == null || number.end() > amount.end())) {
            return counted(at, number.end(), number.written());
        }
        if (amount == null) {
            return at;
        }
        add(at, amount.end(), new Mention.Count(amount.value(), false));
        return amount.end();
    }

    private int counted(int at, int end, String written) {
        var digits = DIGITS.matcher(written);
        if (digits.matches()) {
            boolean rank = !PART_WORDS.matcher(written).matches();
            add(at, end, new Mention.Count(new BigDecimal(digits.group(1)), rank));
        }
        return end;
    }

    private boolean free(int start, int end) {
        Node span = new Node(start, end, new Other());
        return taken.stream().noneMatch(span::overlaps);
    }
}
