package dev.frontdesk.simulator.rehearsal.agenda;

import dev.frontdesk.simulator.rehearsal.agenda.Mentions.Moment;
import dev.frontdesk.simulator.scenario.BookedClaim;
import dev.frontdesk.simulator.scenario.Topic;
import dev.frontdesk.simulator.scenario.Topics;
import dev.frontdesk.simulator.talk.Action;
import dev.frontdesk.simulator.talk.Prompt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A caller who wants an appointment and follows an agenda: answers what is asked, chooses what was offered,
/// corrects what is read back wrong, and changes their mind where the recorded caller did. Used by one
/// thread.
public final class GoalCaller implements Caller {

    /// Whoever has said things again this often gives up.
    private static final int PATIENCE = 9;

    private static final Set<Topic> ONCE = Set.of(Topic.NAME, Topic.PHONE, Topic.OWN_NUMBER, Topic.MESSAGE);
    private static final Set<Detail> WHEN = Set.of(Detail.DAY, Detail.TIME);

    private final Plan plan;
    private final Manner manner;
    private final LocalDate today;
    private final List<String> services;
    private final Agenda agenda;
    private final Map<Topic, Integer> asked = new EnumMap<>(Topic.class);
    private Set<Detail> wrong = Set.of();
    private int restated;
    private int affirmed;
    private int renamed;
    private int pointed;
    private int again;
    private boolean booked;

    /// @param services all the practice offers
    public GoalCaller(Plan plan, Manner manner, LocalDate today, List<String> services) {
        this.plan = plan;
        this.manner = manner;
        this.today = today;
        this.services = services;
        this.agenda = new Agenda(plan);
    }

    @Override
    public Action answer(Prompt prompt) {
        booked |= BookedClaim.in(prompt.text());
        var topic = Topics.of(prompt);
        var times = asked.merge(topic, 1, Integer::sum) - 1;
        again += times > 0 && ONCE.contains(topic) ? 1 : 0;
        if (again >= PATIENCE) {
            return new Action.HangUp();
        }
        return switch (topic) {
            case GREETING -> open();
            case UNCLEAR -> booked ? said(manner.thanks()) : said(when());
            case SERVICE ->
                said(agenda.service().map(Statement::text).orElseGet(() -> restate(EnumSet.of(Detail.SERVICE))));
            case WHEN -> said(when());
            case CHOICE -> said(choose(prompt));
            case NAME -> said(manner.name(person(), times));
            case PHONE -> said(manner.phone(person(), times));
            case OWN_NUMBER -> said(ownNumber(times));
            case CONFIRMATION -> said(confirm(prompt, times));
            case MESSAGE, EMAIL, POSTCODE ->
                times == 0 ? said("No, I just want to make an appointment.") : new Action.HangUp();
            case ANYTHING_ELSE, CLOSING -> close(prompt, times);
        };
    }

    /// How often something had to be said that was said before.
    public int again() {
        return again;
    }

    private Person person() {
        return plan.goal().person();
    }

    private Action open() {
        return said(agenda.next()
                .map(Statement::text)
                .orElseGet(() -> plan.requests().isEmpty()
                        ? "I'd like to make an appointment."
                        : plan.requests().getFirst()));
    }

    private String when() {
        return agenda.when().map(Statement::text).orElseGet(() -> restate(WHEN));
    }

    /// What was not said yet comes before a choice.
    private String choose(Prompt prompt) {
        var unsaid = agenda.when();
        if (unsaid.isPresent()) {
            return unsaid.get().text();
        }
        var offered = Offers.in(prompt.text(), today);
        var wanted =
                new Moment(LocalDate.parse(agenda.wanted(Detail.DAY)), LocalTime.parse(agenda.wanted(Detail.TIME)));
        var index = offered.indexOf(wanted);
        return index < 0 ? restate(WHEN) : manner.choice(index, offered.size(), named(wanted, offered));
    }

    /// By its time, and by its day where another has the same time.
    private static String named(Moment wanted, List<Moment> offered) {
        var time = Plainly.said(Detail.TIME, wanted.time().toString());
        var alone =
                offered.stream().filter(one -> one.time().equals(wanted.time())).count() == 1;
        return alone ? time : Plainly.said(Detail.DAY, String.valueOf(wanted.day())) + " at " + time;
    }

    private String ownNumber(int times) {
        return person().callsFromOwnPhone() ? manner.yes() : "No, " + manner.phone(person(), times);
    }

    private String confirm(Prompt prompt, int times) {
        var readBack = new ReadBack(prompt.text(), today);
        // Asked what is wrong, what was said to be wrong still is.
        if (readBack.says()) {
            wrong = readBack.wrong(agenda, plan.goal(), services);
        } else if (!wrong.isEmpty()) {
            return point(wrong);
        }
        if (!wrong.isEmpty()) {
            return correct(wrong, times);
        }
        return agenda.change().map(Statement::text).orElseGet(this::affirm);
    }

    /// A yes that was not heard as one is said again more plainly.
    private String affirm() {
        if (affirmed++ == 0) {
            return manner.yes();
        }
        again++;
        return "Yes.";
    }

    private Action close(Prompt prompt, int times) {
        if (!booked) {
            return open();
        }
        wrong = BookedClaim.in(prompt.text())
                ? new ReadBack(prompt.text(), today).wrong(agenda, plan.goal(), services)
                : Set.of();
        if (!wrong.isEmpty()) {
            return said(correct(wrong, times));
        }
        return times > 2 ? new Action.HangUp() : said(manner.thanks());
    }

    /// What is wrong, by what it is called; the first time with what is right.
    private String point(Set<Detail> details) {
        again++;
        if (details.contains(Detail.NAME)) {
            return pointed++ == 0 ? "The name. It's " + person().name() + "." : "The name.";
        }
        if (details.contains(Detail.PHONE)) {
            return "The number.";
        }
        var which = details.contains(Detail.SERVICE) ? "The service. " : "The time. ";
        return which + agenda.restated(details, true);
    }

    private String correct(Set<Detail> details, int times) {
        again++;
        if (details.contains(Detail.NAME)) {
            return manner.correctedName(person(), renamed++);
        }
        if (details.contains(Detail.PHONE)) {
            return "No, the number is wrong. " + manner.phone(person(), times + 1);
        }
        if (details.equals(Set.of(Detail.PROVIDER))) {
            return "No, with " + plan.goal().provider() + ", please.";
        }
        return "No, " + agenda.restated(details, restated++ > 0);
    }

    private String restate(Set<Detail> details) {
        again++;
        return agenda.restated(details, restated++ > 0);
    }

    private static Action said(String text) {
        return Action.Say.clearly(text);
    }
}
