package dev.frontdesk.channel;

import dev.frontdesk.business.BookingPolicy;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.business.Catalogue;
import dev.frontdesk.business.Escalation;
import dev.frontdesk.business.Profile;
import dev.frontdesk.business.Reach;
import dev.frontdesk.business.Reception;
import dev.frontdesk.business.Resource;
import dev.frontdesk.business.Retention;
import dev.frontdesk.business.Schedule;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.Voice;
import dev.frontdesk.business.WeeklyHours;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One clinic, reached under one number.
public final class TestingBusinesses implements Businesses {

    public static final String NUMBER = "+14385550119";
    public static final String ESCALATION = "+14385550120";

    private final Business business;
    private boolean broken;

    public TestingBusinesses(Business business) {
        this.business = business;
    }

    public static Business clinic(@Nullable String escalation, String voice) {
        var profile = new Profile(
                "bella",
                "Bella Clinic",
                ZoneId.of("America/Edmonton"),
                "CA",
                List.of(Locale.CANADA, Locale.CANADA_FRENCH),
                new Reach(List.of(NUMBER), List.of(), List.of()),
                Map.of());
        var checkUp = new Service(
                "check-up",
                "Check-up",
                List.of("physical", "annual exam"),
                Duration.ofMinutes(30),
                Duration.ZERO,
                null,
                List.of("lee"));
        var reception = new Reception(
                Map.of(),
                new Voice(Voice.Mode.GATHER, Voice.Engine.OPENAI, voice, false),
                Reception.Mode.SCRIPTED,
                new Escalation(escalation, List.of(), 3),
                Map.of());
        return new Business(
                new BusinessId(new UUID(0, 1)),
                profile,
                new Schedule(WeeklyHours.CLOSED, List.of()),
                BookingPolicy.DEFAULT,
                new Catalogue(List.of(checkUp), List.of(new Resource("lee", "Dr. Lee", null))),
                reception,
                Retention.DEFAULT);
    }

    /// A clinic whose calls are live.
    public static Business liveClinic() {
        var clinic = clinic();
        var gathering = clinic.reception();
        var live = new Reception(
                gathering.greeting(),
                new Voice(Voice.Mode.LIVE, Voice.Engine.OPENAI, "alice", false),
                gathering.mode(),
                gathering.escalation(),
                gathering.policies());
        return new Business(
                clinic.id(),
                clinic.profile(),
                clinic.schedule(),
                clinic.booking(),
                clinic.catalogue(),
                live,
                clinic.retention());
    }

    public static Business clinic() {
        return clinic(ESCALATION, "alice");
    }

    /// From now on every question fails.
    public void breakDown() {
        broken = true;
    }

    @Override
    public Optional<Business> bySlug(String slug) {
        return Optional.of(business).filter(known -> known.slug().equals(slug));
    }

    @Override
    public Optional<Business> byNumber(String number) {
        if (broken) {
            throw new IllegalStateException("the database is gone");
        }
        return Optional.of(business)
                .filter(known -> known.profile().reach().numbers().contains(number));
    }

    @Override
    public Optional<Business> byId(BusinessId id) {
        return Optional.of(business).filter(known -> known.id().equals(id));
    }

    @Override
    public List<Business> all() {
        return List.of(business);
    }

    @Override
    public void save(Business changed, BusinessFolder folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<BusinessFolder> folder(String slug) {
        return Optional.empty();
    }
}
