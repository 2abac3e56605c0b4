package dev.frontdesk.simulator.rehearsal.agenda;

import java.util.List;
import java.util.Random;

/// Makes people up. Their numbers are among those kept free for stories.
final class People {

    private static final List<String> FIRST = List.of(
            "Jane", "Robert", "Maria", "David", "Susan", "Kevin", "Laura", "Peter", "Emily", "Carlos", "Anna", "Brian",
            "Helen", "George", "Nina", "Thomas", "Rachel", "Victor", "Diana", "Simon");
    private static final List<String> LAST = List.of(
            "Miller",
            "Johnson",
            "Garcia",
            "Brown",
            "Nguyen",
            "Wilson",
            "Taylor",
            "Martinez",
            "Clark",
            "Robinson",
            "Walker",
            "Patel",
            "Cooper",
            "Bennett",
            "Foster",
            "Hughes",
            "Kelly",
            "Murphy",
            "Parker",
            "Turner");
    private static final List<String> AREAS = List.of("415", "510", "408", "707", "650", "925");

    /// One in so many calls from somebody else's phone.
    private static final int FROM_ELSEWHERE = 5;

    private People() {}

    static Person any(Random random) {
        var phone = phone(random);
        var from = random.nextInt(FROM_ELSEWHERE) == 0 ? phone(random) : phone;
        return new Person(one(FIRST, random), one(LAST, random), phone, from);
    }

    private static String phone(Random random) {
        return "+1%s55501%02d".formatted(one(AREAS, random), random.nextInt(100));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
