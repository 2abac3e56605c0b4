package dev.frontdesk.simulator.rehearsal.agenda;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What is wrong in a read-back, as far as its words tell.
final class ReadBack {

    private static final Pattern NUMBER = Pattern.compile("(?:\\d[ ,.()+-]*){10,}");
    private static final Pattern COMPANY = Pattern.compile("\\bwith (?!you|us|me|that|this)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Mentions mentions;

    ReadBack(String text, LocalDate today) {
        this.text = text;
        this.mentions = Mentions.in(text, today);
    }

    /// Whether a day or a time is read back at all.
    boolean says() {
        return !mentions.days().isEmpty() || !mentions.moments().isEmpty();
    }

    /// @param services what else the practice offers
    Set<Detail> wrong(Agenda agenda, Goal goal, List<String> services) {
        var wrong = EnumSet.noneOf(Detail.class);
        if (!namesDay(agenda.wanted(Detail.DAY))) {
            wrong.add(Detail.DAY);
        }
        if (!namesTime(agenda.wanted(Detail.TIME))) {
            wrong.add(Detail.TIME);
        }
        var service = agenda.wanted(Detail.SERVICE);
        if (!says(service) && services.stream().anyMatch(this::says)) {
            wrong.add(Detail.SERVICE);
        }
        if (!goal.provider().isEmpty()
                && !says(goal.provider())
                && COMPANY.matcher(text).find()) {
            wrong.add(Detail.PROVIDER);
        }
        var number = NUMBER.matcher(text);
        if (number.find()) {
            person(goal.person(), number.group(), wrong);
        }
        return wrong;
    }

    /// Where the number is read back, the name is too.
    private void person(Person person, String number, Set<Detail> wrong) {
        if (!person.phone().endsWith(lastTen(number))) {
            wrong.add(Detail.PHONE);
        }
        if (!named(person.name()).matcher(text).find()) {
            wrong.add(Detail.NAME);
        }
    }

    /// The name and no more: with another name before it or after it, it is somebody else's.
    private static Pattern named(String name) {
        return Pattern.compile("(?<!\\b\\p{Lu}[\\p{L}'-]{1,30} )\\b" + Pattern.quote(name) + "\\b(?! \\p{Lu})");
    }

    private static String lastTen(String number) {
        var digits = number.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - 10));
    }

    private boolean namesDay(String day) {
        return mentions.days().isEmpty() || mentions.days().getLast().toString().equals(day);
    }

    private boolean namesTime(String time) {
        return mentions.moments().isEmpty()
                || mentions.moments().getLast().time().toString().equals(time);
    }

    private boolean says(String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
