package dev.frontdesk.app.evaluate.facts;

import dev.frontdesk.app.evaluate.facts.Scenes.Story;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Service;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in the places of a sentence: the story's own values, and others that are false there.
final class Places {

    private static final int ODD_SUM = 37;
    private static final int ODD_MINUTES = 50;

    private final Story story;
    private final Scenes scenes;
    private final Map<String, List<String>> places = new HashMap<>();

    Places(Story story, Scenes scenes) {
        this.story = story;
        this.scenes = scenes;
    }

    static String answer(Story story) {
        return story.french()
                ? "Nous prenons les assurances privées. Apportez votre carte 15 minutes avant le rendez-vous."
                : "We take private insurance. Please bring your card 15 minutes before the appointment.";
    }

    Map<String, List<String>> of(State state) {
        business();
        services();
        people();
        hours();
        if (state != State.START && state != State.MESSAGE && state != State.TRANSFER && state != State.ANSWERED) {
            moments("", story.first());
            if (state == State.OFFERED) {
                moments("2", story.second());
            }
        }
        false_();
        if (state == State.ANSWERED) {
            put("answer", answer(story));
            put("answerpart", "Please bring your card 15 minutes before the appointment.");
        }
        return Map.copyOf(places);
    }

    private void put(String name, String... values) {
        places.put(name, List.of(values));
    }

    private void business() {
        var business = story.business();
        put("business", business.name());
        put("slug", business.slug());
        put("at" + business.slug(), "");
        put(
                "address",
                Objects.requireNonNull(business.profile().facts().get("address"))
                        .split("[.]", 2)[0]);
        put(
                "cancellation",
                Objects.requireNonNull(business.reception().policies().get("cancellation"))
                        .split("(?<=[.]) ", 2)[0]);
        var number = business.profile().reach().numbers().getFirst().substring(2);
        put("ournumber", number.substring(0, 3) + "-" + number.substring(3, 6) + "-" + number.substring(6));
    }

    private void services() {
        var service = story.service();
        var other = other(story.business(), service);
        put("service", lower(service));
        put("aservice", article(lower(service)));
        put("otherservice", lower(other));
        put("aotherservice", article(lower(other)));
        places.put("price", story.aloud().prices(Objects.requireNonNull(service.price())));
        places.put("minutes", story.aloud().durations(service.duration().toMinutes()));
        places.put(
                "otherprice",
                Stream.concat(
                                story.aloud().prices(ODD_SUM).stream(),
                                story.aloud().prices(Objects.requireNonNull(other.price())).stream())
                        .toList());
        places.put("otherminutes", story.aloud().durations(ODD_MINUTES));
    }

    private String lower(Service service) {
        return service.name().toLowerCase(story.language());
    }

    private String article(String service) {
        return (story.french() ? "un rendez-vous de " : "a ") + service;
    }

    private static Service other(Business business, Service service) {
        return business.catalogue().services().stream()
                .filter(one -> !one.slug().equals(service.slug()))
                .filter(one -> !Objects.requireNonNull(one.price()).equals(service.price()))
                .findFirst()
                .orElseThrow();
    }

    private void people() {
        put("staff", story.who().name());
        put("name", story.name());
        put("first", story.name().split(" ", 2)[0]);
        put("ref", story.reference());
        put(
                "spelledref",
                story.reference().chars().mapToObj(Character::toString).collect(Collectors.joining(" ")));
        var phone = story.phone();
        var spelled = phone.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
        put(
                "phone",
                phone.substring(0, 3) + "-" + phone.substring(3, 6) + "-" + phone.substring(6),
                spelled,
                "+1 " + phone);
        put("last", phone.substring(6));
    }

    private void hours() {
        var french = story.french();
        switch (story.business().slug()) {
            case "clinic" -> {
                week(french ? "du lundi au vendredi" : "Monday to Friday", french ? "vendredi" : "Friday");
                closed(french ? "le samedi et le dimanche" : "Saturdays and Sundays", french ? "samedi" : "Saturday");
                hours(LocalTime.of(9, 0), 17, 19);
            }
            case "salon" -> {
                week(
                        french ? "le mardi et le mercredi" : "on Tuesdays and Wednesdays",
                        french ? "mercredi" : "Wednesday");
                closed(french ? "le dimanche et le lundi" : "Sundays and Mondays", french ? "dimanche" : "Sunday");
                hours(LocalTime.of(10, 0), 18, 22);
            }
            default -> {
                week(french ? "du lundi au vendredi" : "Monday to Friday", french ? "jeudi" : "Thursday");
                closed(french ? "le dimanche" : "Sundays", french ? "dimanche" : "Sunday");
                hours(LocalTime.of(7, 30), 18, 21);
            }
        }
    }

    private void week(String week, String openDay) {
        put("week", week);
        put("openday", openDay);
    }

    private void closed(String closed, String closedDay) {
        put("closed", closed);
        put("closedday", closedDay);
    }

    private void hours(LocalTime opens, int closes, int otherCloses) {
        places.put("opens", story.aloud().times(opens));
        places.put("closes", story.aloud().times(LocalTime.of(closes, 0)));
        places.put("othercloses", story.aloud().times(LocalTime.of(otherCloses, 0)));
    }

    private void moments(String number, LocalDateTime at) {
        var aloud = story.aloud();
        places.put("day" + number, aloud.days(at.toLocalDate()));
        places.put("onday" + number, aloud.onDays(at.toLocalDate()));
        places.put("date" + number, aloud.dates(at.toLocalDate()));
        places.put("time" + number, aloud.times(at.toLocalTime()));
        if (!story.french()) {
            places.put("wrongdate", aloud.wrong(at.toLocalDate()));
        }
    }

    private void false_() {
        var aloud = story.aloud();
        var day =
                story.first().toLocalDate().plusDays(story.first().toLocalDate().getDayOfMonth() == 24 ? 3 : 2);
        places.put("otherday", aloud.days(day));
        places.put("onotherday", aloud.onDays(day));
        places.put(
                "othertime",
                aloud.times(story.first()
                        .toLocalTime()
                        .plusHours(story.first().getHour() == 13 ? 2 : 1)
                        .plusMinutes(0)));
        put("stranger", scenes.stranger());
        put("othername", scenes.other());
        put("otherref", scenes.wrongReference());
        var phone = scenes.phone("587444");
        put(
                "otherphone",
                phone.substring(0, 3) + "-" + phone.substring(3, 6) + "-" + phone.substring(6),
                phone.chars().mapToObj(Character::toString).collect(Collectors.joining(" ")));
        put("othermail", "frontdesk@" + story.business().slug().toLowerCase(Locale.ROOT) + "-mail.com");
    }
}
