package dev.frontdesk.conversation.fact;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.business.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The services that a text names, in any of the business's languages.
final class Offers {

    /// @param start where it begins in the text
    record Named(Service service, int start, int end) {}

    private final Evidence evidence;
    private final List<Term> terms = new ArrayList<>();

    private record Term(Service service, String words) {}

    Offers(Evidence evidence) {
        this.evidence = evidence;
        var business = evidence.ground().business();
        Stream.concat(
                        Stream.of(business.catalogue()),
                        business.reception().texts().values().stream().map(texts -> texts.catalogue()))
                .flatMap(catalogue -> catalogue.services().stream())
                .forEach(service -> Stream.concat(Stream.of(service.name()), service.words().stream())
                        .forEach(name -> terms.add(new Term(service, plain(name)))));
        terms.sort(Comparator.comparingInt((Term term) -> term.words().length()).reversed());
    }

    private static String plain(String name) {
        return Plain.bare(name).replace('-', ' ');
    }

    /// In the order they stand in, each place once, the longest name first.
    List<Named> in(String text) {
        var plain = plain(text);
        var found = new ArrayList<Named>();
        for (var term : terms) {
            for (var at = plain.indexOf(term.words()); at >= 0; at = plain.indexOf(term.words(), at + 1)) {
                var named = new Named(term.service(), at, at + term.words().length());
                if (whole(plain, named) && found.stream().noneMatch(other -> overlap(other, named))) {
                    found.add(named);
                }
            }
        }
        found.sort(Comparator.comparingInt(Named::start));
        return found;
    }

    private static boolean overlap(Named one, Named other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static boolean whole(String text, Named named) {
        var before = named.start() == 0 || !Character.isLetterOrDigit(text.charAt(named.start() - 1));
        var end = named.end() < text.length() && text.charAt(named.end()) == 's' ? named.end() + 1 : named.end();
        return before && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /// What the conversation is about when a sentence names no service: the contact's last words, then the form.
    @Nullable
    Service current() {
        var said = in(evidence.lastWords());
        if (!said.isEmpty()) {
            return said.getFirst().service();
        }
        var noted = evidence.ground()
                .form()
                .value(FieldName.SERVICE)
                .flatMap(evidence.business()::service)
                .orElse(null);
        return noted != null ? noted : earlier();
    }

    private @Nullable Service earlier() {
        return evidence.contactsWords().toList().reversed().stream()
                .flatMap(text -> in(text).stream())
                .map(Named::service)
                .findFirst()
                .orElseGet(this::appointed);
    }

    /// What the appointment is for that a tool spoke of last.
    private @Nullable Service appointed() {
        var calendar = evidence.calendar();
        return Stream.of(calendar.cancelled(), calendar.booked(), calendar.held())
                .flatMap(List::stream)
                .flatMap(moment -> in(moment.service()).stream())
                .map(Named::service)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
