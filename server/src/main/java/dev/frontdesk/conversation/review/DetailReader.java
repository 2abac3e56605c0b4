package dev.frontdesk.conversation.review;

import dev.frontdesk.business.FieldName;
import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.review.Review.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which turn shows a detail of the form: the contact said it, or heard it read back.
final class DetailReader {

    private DetailReader() {}

    /// Details no turn shows, such as a number that came with the call, are left out.
    static List<Detail> read(Reviewed ended) {
        var details = new ArrayList<Detail>();
        for (var name : FieldName.values()) {
            ended.conversation()
                    .form()
                    .value(name)
                    .flatMap(value -> turn(ended, value).map(turn -> new Detail(name, value, turn)))
                    .ifPresent(details::add);
        }
        return details;
    }

    private static Optional<Integer> turn(Reviewed ended, String value) {
        var sought = plain(value);
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        return ended.turns().stream()
                .filter(turn -> turn.who() != Turn.Who.PERSON)
                .filter(turn -> shows(plain(turn.text()), sought))
                .map(Turn::number)
                .findFirst();
    }

    /// Phone numbers are stored with the country's code and said without.
    private static boolean shows(String said, String sought) {
        var digits = sought.chars().allMatch(Character::isDigit);
        return said.contains(digits && sought.length() > 9 ? sought.substring(sought.length() - 9) : sought);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
