package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.understanding.Context;
import dev.frontdesk.conversation.understanding.Mention;
import dev.frontdesk.conversation.understanding.Mentions;
import dev.frontdesk.conversation.understanding.Term;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a ground says, made ready to compare with.
final class Evidence {

    /// "Thirty's open".
    private static final Pattern IS = Pattern.compile("(?<=[a-zA-Z0-9])['’]s\\b");

    /// "November 24, three thirty, $110" is no number of a telephone.
    private static final Pattern SUM_BEHIND = Pattern.compile(", (?=[$€£][0-9])");

    /// Turns further back are not looked at for the contact's wishes.
    private static final int LATE = 12;

    private final Ground ground;
    private final Business business;
    private final Context context;
    private final Calendar calendar;
    private final Sources sources;
    private final Topics topics;
    private final List<Mention> wished = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final Offers offers;
    private final @Nullable Pattern people;
    private @Nullable Set<String> kept;
    private @Nullable Passages passages;

    Evidence(Ground ground) {
        this.ground = ground;
        this.business = ground.business().in(ground.language());
        this.context = context(ground);
        this.calendar = new Calendar(ground.results());
        this.sources = new Sources(ground, business);
        this.topics = new Topics(ground);
        ground.results().stream().filter(ToolFact::done).map(ToolFact::tool).forEach(done::add);
        this.offers = new Offers(this);
        this.people = People.called(ground.business());
        contactsWords().forEach(text -> wished.addAll(read(text).mentions()));
    }

    /// What the business's people are called; null when there are none.
    @Nullable
    Pattern people() {
        return people;
    }

    /// The instructions, in rows of words that are not to be told.
    Set<String> kept() {
        var rows = kept;
        if (rows == null) {
            rows = Set.copyOf(Secrets.rows(ground.instructions()));
            kept = rows;
        }
        return rows;
    }

    /// Those that tools gave because they may answer.
    Passages passages() {
        var read = passages;
        if (read == null) {
            read = new Passages(ground.results(), this);
            passages = read;
        }
        return read;
    }

    /// The services that texts name.
    Offers offers() {
        return offers;
    }

    Ground ground() {
        return ground;
    }

    /// The business as it is called in the language spoken.
    Business business() {
        return business;
    }

    Calendar calendar() {
        return calendar;
    }

    Sources sources() {
        return sources;
    }

    Topics topics() {
        return topics;
    }

    LocalDate today() {
        return ground.now().toLocalDate();
    }

    boolean done(String tool) {
        return done.contains(tool);
    }

    /// What the contact spoke of.
    List<Mention> wished() {
        return wished;
    }

    /// The time that stands in the form.
    @Nullable
    Moment noted() {
        return ground.form().value(FieldName.WHEN).map(this::moment).orElse(null);
    }

    private @Nullable Moment moment(String value) {
        try {
            var at = OffsetDateTime.parse(value).atZoneSameInstant(business.zone());
            return new Moment(at.toLocalDateTime(), "", "", "");
        } catch (DateTimeParseException noTime) {
            return null;
        }
    }

    Statement read(String sentence) {
        var apart = SUM_BEHIND.matcher(IS.matcher(sentence).replaceAll("  ")).replaceAll(" x");
        return Statement.of(sentence, Mentions.in(apart, context), ground.language());
    }

    Stream<String> contactsWords() {
        return ground.said().stream()
                .skip(Math.max(0, ground.said().size() - LATE))
                .filter(turn -> turn.who() == Turn.Who.CONTACT)
                .map(Turn::text);
    }

    /// The contact's last words; empty before the first.
    String lastWords() {
        return ground.said().reversed().stream()
                .filter(turn -> turn.who() == Turn.Who.CONTACT)
                .map(Turn::text)
                .findFirst()
                .orElse("");
    }

    private static Context context(Ground ground) {
        var business = ground.business();
        return new Context(
                ground.now().toLocalDateTime(),
                business.zone(),
                business.country(),
                hours(business),
                business.catalogue().services().stream()
                        .map(service -> new Term(service.slug(), service.words()))
                        .toList(),
                List.of(),
                List.of(),
                ground.language().getLanguage().equals("fr") ? ground.language() : Locale.ENGLISH);
    }

    private static @Nullable TimeRange hours(Business business) {
        var ranges = business.schedule().hours().days().values().stream()
                .flatMap(List::stream)
                .toList();
        var opens = ranges.stream().map(TimeRange::start).min(LocalTime::compareTo);
        var closes = ranges.stream().map(TimeRange::end).max(LocalTime::compareTo);
        return opens.isEmpty() || !opens.get().isBefore(closes.get()) ? null : new TimeRange(opens.get(), closes.get());
    }
}
