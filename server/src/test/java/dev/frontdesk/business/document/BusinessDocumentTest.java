package dev.frontdesk.business.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Escalation;
import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.ModelName;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Retention;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.Voice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BusinessDocumentTest {

    private static final BusinessId ID = new BusinessId(new UUID(1, 2));

    private static final String REQUIRED = """
            slug: bella
            name: Bella Clinic
            zone: America/Edmonton
            country: CA
            numbers: ["+14385550119"]
            """;

    /// The folder's description in INTERFACES, which owners start from.
    private static final String WHOLE = """
            slug: bella
            name: Bella Clinic
            zone: America/Edmonton
            country: CA
            languages: [en-CA, fr-CA]            # the first is the default
            numbers: ["+14385550119"]            # phone and SMS; whatsapp: and email: likewise
            greeting: {en-CA: "Bella Clinic, how can I help?", fr-CA: "Clinique Bella, comment puis-je vous aider?"}
            hours: {mon-fri: "09:00-17:00", sat: ["09:00-12:00", "13:00-15:00"]}
            closures: [holidays, "2026-12-24 12:00-17:00", "2027-01-02"]
            booking: {ask: [service, when, name, phone], grid: 15m, notice: 2h, horizon: 60d, hold: 5m}
            services:
              - {slug: check-up, name: Check-up, words: [physical, annual exam], minutes: 30, buffer: 5m, price: CAD 80, resources: [lee, roy]}
            resources:
              - {slug: lee, name: Dr. Lee}
              - {slug: roy, name: Dr. Roy, hours: {mon-thu: "10:00-16:00"}}
            facts: {address: "1 Main Street", parking: "Behind the house"}
            policies: {cancellation: "Free until the day before."}
            voice: {mode: gather, engine: openai, voice: alloy, record: false}   # mode: gather | live
            receptionist: {mode: scripted}                                       # scripted | model
            escalation: {number: "+14385550120", words: [agent, operator, human], after: 3}
            retention: {transcripts: 365d, recordings: 90d}
            """;

    @Test
    void everythingButTheRequiredHasADefault() {
        var business = read(REQUIRED);

        assertThat(business.id()).isEqualTo(ID);
        assertThat(business.profile().languages()).containsExactly(Locale.CANADA);
        assertThat(business.booking()).isEqualTo(BookingPolicy.DEFAULT);
        assertThat(business.schedule().hours().on(DayOfWeek.FRIDAY))
                .containsExactly(new TimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(business.schedule().hours().on(DayOfWeek.SATURDAY)).isEmpty();
        assertThat(business.schedule().closures()).isEmpty();
        assertThat(business.catalogue().services()).isEmpty();
        assertThat(business.catalogue().resources()).containsExactly(new Resource("desk", "Bella Clinic", null));
        assertThat(business.reception().voice()).isEqualTo(Voice.DEFAULT);
        assertThat(business.reception().mode()).isEqualTo(Reception.Mode.SCRIPTED);
        assertThat(business.reception().escalation()).isEqualTo(Escalation.DEFAULT);
        assertThat(business.retention()).isEqualTo(Retention.DEFAULT);
    }

    @Test
    void modelsAndTheirBudgetAreRead() {
        var lead = read(REQUIRED + """
                receptionist:
                  mode: model
                  model: {provider: anthropic, name: claude-x, second: {provider: openai, name: gpt-y}, budget: USD 5/day}
                """).reception().lead();

        assertThat(lead.mode()).isEqualTo(Reception.Mode.MODEL);
        assertThat(lead.models())
                .containsExactly(
                        new ModelName(ModelName.Provider.ANTHROPIC, "claude-x"),
                        new ModelName(ModelName.Provider.OPENAI, "gpt-y"));
        assertThat(lead.budget()).hasToString("USD 5");
    }

    @Test
    void theProfileIsReadWhole() {
        var profile = read(WHOLE).profile();

        assertThat(profile.slug()).isEqualTo("bella");
        assertThat(profile.name()).isEqualTo("Bella Clinic");
        assertThat(profile.zone()).isEqualTo(ZoneId.of("America/Edmonton"));
        assertThat(profile.country()).isEqualTo("CA");
        assertThat(profile.languages()).containsExactly(Locale.CANADA, Locale.CANADA_FRENCH);
        assertThat(profile.reach().numbers()).containsExactly("+14385550119");
        assertThat(profile.facts()).containsEntry("parking", "Behind the house").hasSize(2);
    }

    @Test
    void hoursAndClosuresAreReadWhole() {
        var schedule = read(WHOLE).schedule();

        assertThat(schedule.hours().on(DayOfWeek.WEDNESDAY)).hasToString("[09:00-17:00]");
        assertThat(schedule.hours().on(DayOfWeek.SATURDAY)).hasToString("[09:00-12:00, 13:00-15:00]");
        assertThat(schedule.hours().on(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(schedule.closures())
                .containsExactly(
                        new Closure.Holidays(),
                        new Closure.On(LocalDate.of(2026, 12, 24), new TimeRange(LocalTime.NOON, LocalTime.of(17, 0))),
                        new Closure.On(LocalDate.of(2027, 1, 2), null));
    }

    @Test
    void servicesAndResourcesAreReadWhole() {
        var business = read(WHOLE);
        var service = business.service("check-up").orElseThrow();

        assertThat(service.words()).containsExactly("physical", "annual exam");
        assertThat(service.duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(service.buffer()).isEqualTo(Duration.ofMinutes(5));
        assertThat(service.price()).hasToString("CAD 80");
        assertThat(service.resources()).containsExactly("lee", "roy");
        assertThat(business.resource("lee").orElseThrow().hours()).isNull();
        assertThat(business.resource("roy").orElseThrow().hours())
                .satisfies(hours -> assertThat(hours.on(DayOfWeek.THURSDAY)).hasToString("[10:00-16:00]"))
                .satisfies(hours -> assertThat(hours.on(DayOfWeek.FRIDAY)).isEmpty());
    }

    @Test
    void aBusinessMayChooseItsRecogniser() {
        var chosen = WHOLE.replace("voice: alloy, record: false", "voice: alloy, record: false, recogniser: nova-3");

        assertThat(read(chosen).reception().voice().recogniser()).isEqualTo(Voice.Recogniser.NOVA_3);
        assertThat(read(WHOLE).reception().voice().recogniser()).isNull();
    }

    @Test
    void theReceptionIsReadWhole() {
        var business = read(WHOLE);
        var reception = business.reception();

        assertThat(business.booking().ask())
                .containsExactly(FieldName.SERVICE, FieldName.WHEN, FieldName.NAME, FieldName.PHONE);
        assertThat(reception.greeting())
                .containsEntry(Locale.CANADA, "Bella Clinic, how can I help?")
                .hasSize(2);
        assertThat(reception.voice()).isEqualTo(new Voice(Voice.Mode.GATHER, Voice.Engine.OPENAI, "alloy", false));
        assertThat(reception.escalation())
                .isEqualTo(new Escalation("+14385550120", List.of("agent", "operator", "human"), 3));
        assertThat(reception.policies()).containsEntry("cancellation", "Free until the day before.");
    }

    @Test
    void aServiceThatNamesNobodyCanBeDoneByAll() {
        var business = read(REQUIRED + """
                resources: [{slug: a, name: A}, {slug: b, name: B}]
                services: [{slug: cut, name: Cut}]
                """);

        assertThat(business.service("cut").orElseThrow().resources()).containsExactly("a", "b");
        assertThat(business.service("cut").orElseThrow().duration()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aPlainGreetingIsInTheDefaultLanguage() {
        var business = read(REQUIRED + "languages: [fr-CA, en-CA]\ngreeting: Bonjour\n");

        assertThat(business.reception().greeting()).containsOnly(Map.entry(Locale.CANADA_FRENCH, "Bonjour"));
    }

    @Test
    void textsAreTakenAsWrittenWhateverYamlMakesOfThem() {
        var business =
                read(REQUIRED.replace("CA", "NO").replace("Bella Clinic", "1984") + "facts: {founded: 2001-05-06}");

        assertThat(business.country()).isEqualTo("NO");
        assertThat(business.name()).isEqualTo("1984");
        assertThat(business.profile().facts()).containsEntry("founded", "2001-05-06");
    }

    @Test
    void daysAddUpAndMidnightIsTheEndOfTheDay() {
        var hours = read(REQUIRED + """
                hours: {fri-mon: "18:00-24:00", "mon,wed": ["09:00-12:00"], tuesday: closed}
                """).schedule().hours();

        assertThat(hours.on(DayOfWeek.MONDAY)).hasToString("[09:00-12:00, 18:00-00:00]");
        assertThat(hours.on(DayOfWeek.SUNDAY)).hasToString("[18:00-00:00]");
        assertThat(hours.on(DayOfWeek.TUESDAY)).isEmpty();
        assertThat(hours.on(DayOfWeek.WEDNESDAY)).hasToString("[09:00-12:00]");
        assertThat(hours.on(DayOfWeek.THURSDAY)).isEmpty();
    }

    @Test
    void aClosureMayLastDays() {
        var closures = read(REQUIRED + "closures: [2026-12-30 to 2027-01-02]")
                .schedule()
                .closures();

        assertThat(closures).hasSize(4).contains(new Closure.On(LocalDate.of(2027, 1, 2), null));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNothingToComplainOf() {
        assertThat(read("\uFEFF" + REQUIRED.replace("\n", "\r\n")).name()).isEqualTo("Bella Clinic");
    }

    private static Business read(String yaml) {
        return switch (BusinessDocument.read(ID, "business.yaml", yaml)) {
            case BusinessDocument.Read(var business) -> business;
            case BusinessDocument.Mistakes(var mistakes) -> throw new AssertionError(mistakes);
        };
    }
}
