package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses.NumberTaken;
import dev.frontdesk.business.Businesses.SlugTaken;
import dev.frontdesk.business.Catalogue;
import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Escalation;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reach;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Retention;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.Voice;
import dev.frontdesk.business.WeeklyHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JdbcBusinessesIT {

    private static final AtomicLong NUMBERS = new AtomicLong(15_550_000_000L);

    private final AtomicInteger parses = new AtomicInteger();
    private final JdbcBusinesses businesses = node();
    private final String slug = "b-" + UUID.randomUUID();
    private final String number = "+" + NUMBERS.incrementAndGet();

    @Test
    void whatWasSavedIsFoundBySlugNumberAndId() {
        var saved = save("Bella", List.of(number), List.of("lee"));

        assertThat(businesses.bySlug(slug)).map(Business::name).contains("Bella");
        assertThat(businesses.byNumber(number)).map(Business::id).contains(saved.id());
        assertThat(businesses.byId(saved.id())).map(Business::slug).contains(slug);
        assertThat(businesses.all()).extracting(Business::slug).contains(slug).isSorted();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(businesses.bySlug(slug)).isEmpty();
        assertThat(businesses.byNumber(number)).isEmpty();
        assertThat(businesses.byId(new BusinessId(UUID.randomUUID()))).isEmpty();
        assertThat(businesses.folder(slug)).isEmpty();
    }

    @Test
    void theFolderComesBackToTheLetter() {
        var folder = new BusinessFolder(
                "name: Bella # ünïcode\r\n\n", Map.of("knowledge/a.md", "# A\n", "knowledge/b.md", ""));
        businesses.save(business(new BusinessId(UUID.randomUUID()), "Bella", List.of(number), List.of("lee")), folder);

        assertThat(businesses.folder(slug)).contains(folder);
    }

    @Test
    void savingAgainReplacesTheBusinessOfThatSlugAndIsSeenAtOnce() {
        var first = save("Bella", List.of(number), List.of("lee"));
        assertThat(businesses.bySlug(slug)).map(Business::name).contains("Bella");
        var moved = "+" + NUMBERS.incrementAndGet();

        save("Bella Two", List.of(moved), List.of("lee"));

        assertThat(businesses.bySlug(slug)).map(Business::name).contains("Bella Two");
        assertThat(businesses.bySlug(slug)).map(Business::id).contains(first.id());
        assertThat(businesses.byNumber(number)).isEmpty();
        assertThat(businesses.byNumber(moved)).map(Business::id).contains(first.id());
        assertThat(value("SELECT version FROM businesses WHERE slug = '" + slug + "'", first.id()))
                .isEqualTo("2");
    }

    @Test
    void ownSentencesAreReadWithTheSettingsAndComeBackToTheLetter() {
        var id = new BusinessId(UUID.randomUUID());
        var folder = new BusinessFolder(
                "Bella",
                Map.of("knowledge/a.md", "# A\n", "wording/fr.yaml", "goodbye: \"Bonne journ\u00e9e\\t\"\r\n"));

        businesses.save(business(id, "Bella", List.of(number), List.of("lee")), folder);

        assertThat(businesses.folder(slug)).contains(folder);
        assertThat(businesses.bySlug(slug).orElseThrow().wording(Locale.CANADA))
                .containsOnly(Map.entry("wording/fr.yaml", List.of("goodbye: \"Bonne journ\u00e9e\\t\"\r\n")));
        assertThat(value("SELECT string_agg(path, ',') FROM articles", id)).isEqualTo("knowledge/a.md");
    }

    @Test
    void aChangeOfOwnSentencesAloneIsSeenAtOnceAndTheyGoWithTheirFile() {
        var first = Map.of("wording/en.yaml", "goodbye: One.");
        var id = new BusinessId(UUID.randomUUID());
        var business = business(id, "Bella", List.of(number), List.of("lee"));
        businesses.save(business, new BusinessFolder("Bella", first));
        assertThat(own()).containsOnly(Map.entry("wording/en.yaml", List.of("goodbye: One.")));

        businesses.save(business, new BusinessFolder("Bella", Map.of("wording/en.yaml", "goodbye: Two.")));
        assertThat(own()).containsOnly(Map.entry("wording/en.yaml", List.of("goodbye: Two.")));

        businesses.save(business, new BusinessFolder("Bella", Map.of()));
        assertThat(own()).isEmpty();
        assertThat(businesses.folder(slug).orElseThrow().articles()).isEmpty();
    }

    @Test
    void aNumberOfAnotherBusinessIsRefusedAndNothingIsHalfWritten() {
        save("Bella", List.of(number), List.of("lee"));
        var other = new BusinessId(UUID.randomUUID());
        var otherSlug = "o-" + UUID.randomUUID();
        var business = named(
                business(other, "Other", List.of("+" + NUMBERS.incrementAndGet(), number), List.of("lee")), otherSlug);

        assertThatThrownBy(() -> businesses.save(business, new BusinessFolder("Other", Map.of())))
                .isInstanceOf(NumberTaken.class)
                .hasMessageContaining(number);
        assertThat(businesses.bySlug(otherSlug)).isEmpty();
    }

    @Test
    void anUnchangedBusinessIsParsedOnceHoweverOftenItIsAskedFor() {
        save("Bella", List.of(number), List.of("lee"));

        for (var i = 0; i < 10; i++) {
            businesses.bySlug(slug);
            businesses.byNumber(number);
        }

        assertThat(parses).hasValue(1);
    }

    @Test
    void settingsThatReturnToAnEarlierTextAreThatText() {
        save("One", List.of(number), List.of("lee"));
        assertThat(businesses.bySlug(slug)).map(Business::name).contains("One");
        save("Two", List.of(number), List.of("lee"));
        assertThat(businesses.bySlug(slug)).map(Business::name).contains("Two");
        save("One", List.of(number), List.of("lee"));

        assertThat(businesses.bySlug(slug)).map(Business::name).contains("One");
    }

    @Test
    void whatFollowsFromTheSettingsIsInTheTables() {
        var id = save("Bella", List.of(number), List.of("lee", "roy")).id();

        assertThat(value(
                        "SELECT string_agg(slug || ' ' || duration || ' ' || buffer || ' ' || price_currency || ' '"
                                + " || price_amount, ',') FROM services",
                        id))
                .isEqualTo("check-up 00:30:00 00:05:00 CAD 80.00");
        assertThat(value("SELECT string_agg(resource, ',' ORDER BY position) FROM service_resources", id))
                .isEqualTo("lee,roy");
        assertThat(value(
                        "SELECT string_agg(coalesce(resource, '-') || weekday || opens || closes, ','"
                                + " ORDER BY resource NULLS FIRST) FROM weekly_hours",
                        id))
                .isEqualTo("-109:00:0017:00:00,roy410:00:0000:00:00");
        assertThat(value(
                        "SELECT string_agg(position || coalesce(day::text, '-') || coalesce(starts::text, '-'), ','"
                                + " ORDER BY position) FROM closures",
                        id))
                .isEqualTo("0--,12026-12-2412:00:00,22027-01-02-");
    }

    @Test
    void aResourceThatHasAppointmentsIsRetiredAndOneWithoutGoes() {
        var id = save("Bella", List.of(number), List.of("lee", "roy", "kim")).id();
        TestDatabase.scope().in(id, () -> TestDatabase.jdbc().update("""
                INSERT INTO appointments (business_id, id, reference, service, resource, starts_at, ends_at, occupied,
                  status, created_at)
                VALUES (?, gen_random_uuid(), 'AB23', 'check-up', 'roy', now(), now() + interval '30 min',
                  tstzrange(now(), now() + interval '30 min'), 'booked', now())
                """, id.value()));

        save("Bella", List.of(number), List.of("lee"));
        assertThat(value("SELECT string_agg(slug || retired, ',' ORDER BY slug) FROM resources", id))
                .isEqualTo("leefalse,roytrue");

        save("Bella", List.of(number), List.of("lee", "roy"));
        assertThat(value("SELECT string_agg(slug || retired, ',' ORDER BY slug) FROM resources", id))
                .isEqualTo("leefalse,royfalse");
    }

    @Test
    void aChangeOnAnotherNodeIsSeenWithinSeconds() {
        save("Bella", List.of(number), List.of("lee"));
        assertThat(businesses.byNumber(number)).map(Business::name).contains("Bella");

        node().save(
                        business(new BusinessId(UUID.randomUUID()), "Changed", List.of(number), List.of("lee")),
                        new BusinessFolder("Changed", Map.of()));

        var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!businesses.byNumber(number).map(Business::name).orElse("").equals("Changed")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void ofTwoWhoMakeTheSameBusinessAtOnceOneIsToldAndCanReplaceIt() throws Exception {
        var bothHaveLooked = new CyclicBarrier(2);
        List<Future<Boolean>> made;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> make = () -> makesIt(bothHaveLooked);
            made = threads.invokeAll(List.of(make, make));
        }
        assertThat(made).extracting(Future::resultNow).containsExactlyInAnyOrder(true, false);
        assertThat(save("Again", List.of(), List.of("lee")).name()).isEqualTo("Again");
    }

    private boolean makesIt(CyclicBarrier bothHaveLooked) throws Exception {
        var fresh = business(new BusinessId(UUID.randomUUID()), "Bella", List.of(), List.of("lee"));
        assertThat(businesses.bySlug(slug)).isEmpty();
        bothHaveLooked.await(10, TimeUnit.SECONDS);
        try {
            return TestDatabase.scope().in(fresh.id(), () -> {
                businesses.save(fresh, new BusinessFolder("Bella", Map.of()));
                return true;
            });
        } catch (SlugTaken other) {
            return false;
        }
    }

    private Map<String, List<String>> own() {
        return businesses.byNumber(number).orElseThrow().wording(Locale.CANADA);
    }

    private JdbcBusinesses node() {
        return new JdbcBusinesses(
                TestDatabase.jdbc(),
                new BusinessHeads(TestDatabase.sql(), TestDatabase.transactions()),
                TestDatabase.scope(),
                this::read,
                TestDatabase.CLOCK);
    }

    /// The settings' text is the name, that of the first own sentence its words; all else is the same for all.
    private Business read(BusinessId id, String settings, Map<String, String> wording) {
        parses.incrementAndGet();
        var stored = value("SELECT slug FROM businesses WHERE id = '" + id + "'", id);
        var own = wording.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> List.of(file.getValue())));
        return named(business(id, settings, List.of(), List.of("lee")), stored).withWording(Map.of(Locale.CANADA, own));
    }

    private Business save(String name, List<String> numbers, List<String> resources) {
        var id = new BusinessId(UUID.randomUUID());
        businesses.save(business(id, name, numbers, resources), new BusinessFolder(name, Map.of()));
        return businesses.bySlug(slug).orElseThrow();
    }

    private static Business named(Business business, String slug) {
        var old = business.profile();
        var profile =
                new Profile(slug, old.name(), old.zone(), old.country(), old.languages(), old.reach(), old.facts());
        return new Business(
                business.id(),
                profile,
                business.schedule(),
                business.booking(),
                business.catalogue(),
                business.reception(),
                business.retention());
    }

    private Business business(BusinessId id, String name, List<String> numbers, List<String> resources) {
        var service = new Service(
                "check-up",
                "Check-up",
                List.of(),
                Duration.ofMinutes(30),
                Duration.ofMinutes(5),
                new Price(Currency.getInstance("CAD"), new BigDecimal("80")),
                resources);
        return new Business(
                id,
                new Profile(
                        slug,
                        name,
                        ZoneId.of("America/Edmonton"),
                        "CA",
                        List.of(Locale.CANADA),
                        new Reach(numbers, List.of(), List.of()),
                        Map.of()),
                new Schedule(
                        hours(DayOfWeek.MONDAY, 9, 17),
                        List.of(
                                new Closure.Holidays(),
                                new Closure.On(
                                        LocalDate.of(2026, 12, 24),
                                        new TimeRange(LocalTime.of(12, 0), LocalTime.of(17, 0))),
                                new Closure.On(LocalDate.of(2027, 1, 2), null))),
                BookingPolicy.DEFAULT,
                new Catalogue(
                        List.of(service),
                        resources.stream().map(JdbcBusinessesIT::resource).toList()),
                new Reception(Map.of(), Voice.DEFAULT, Reception.Mode.SCRIPTED, Escalation.DEFAULT, Map.of()),
                Retention.DEFAULT);
    }

    private static Resource resource(String slug) {
        return new Resource(slug, slug, slug.equals("roy") ? hours(DayOfWeek.THURSDAY, 10, 0) : null);
    }

    private static WeeklyHours hours(DayOfWeek day, int from, int to) {
        return new WeeklyHours(Map.of(day, List.of(new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0)))));
    }

    private static String value(String question, BusinessId business) {
        return TestDatabase.scope()
                .in(
                        business,
                        () -> TestDatabase.sql()
                                .sql(question)
                                .query(String.class)
                                .single());
    }
}
