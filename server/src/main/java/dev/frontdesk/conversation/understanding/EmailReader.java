package dev.frontdesk.conversation.understanding;

import dev.frontdesk.conversation.understanding.EmailWords.Sign;
import dev.frontdesk.conversation.understanding.grammar.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// E-mail addresses, written, or spoken with "at" and "dot".
final class EmailReader {

    private static final Pattern WRITTEN =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,4}");

    private EmailReader() {}

    static @Nullable String read(Utterance utterance) {
        Matcher matcher = WRITTEN.matcher(utterance.text());
        return matcher.find() ? matcher.group().toLowerCase(Locale.ROOT) : spoken(utterance);
    }

    /// Words, and phrases for signs as the signs they stand for.
    private record Item(String written, String word, boolean sign) {
        boolean is(String mark) {
            return sign && written.equals(mark);
        }
    }

    private static List<Item> items(Utterance utterance) {
        Map<Integer, Node> signs = new HashMap<>();
        for (Node node : utterance.language().email().signs().find(utterance.tokens())) {
            signs.merge(node.start(), node, (one, other) -> one.length() >= other.length() ? one : other);
        }
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < utterance.tokens().size()) {
            String word = utterance.tokens().get(at).word();
            Node sign = signs.get(at);
            boolean marks = sign != null;
            items.add(new Item(sign == null ? word : ((Sign) sign.piece()).written(), word, marks));
            at = sign == null ? at + 1 : sign.end();
        }
        return items;
    }

    private static @Nullable String spoken(Utterance utterance) {
        List<Item> items = items(utterance);
        for (int at = items.size() - 3; at > 0; at--) {
            if (items.get(at).is("@")) {
                String domain = domain(items, at + 1);
                String local = domain == null ? "" : local(items, at, utterance);
                if (!local.isEmpty()) {
                    return local + "@" + domain;
                }
            }
        }
        return null;
    }

    /// Words up to a "dot", then labels joined by dots.
    private static @Nullable String domain(List<Item> items, int from) {
        StringBuilder domain = new StringBuilder();
        int at = from;
        while (at < items.size() && at < from + 4 && !items.get(at).is(".")) {
            domain.append(items.get(at).written());
            at++;
        }
        int dots = 0;
        while (at + 1 < items.size() && items.get(at).is(".")) {
            domain.append('.').append(items.get(at + 1).word());
            at += 2;
            dots++;
        }
        return dots == 0 || domain.charAt(0) == '.' ? null : domain.toString();
    }

    /// Asked for, all that was said before the "at" belongs to it; else only what is joined by signs.
    private static String local(List<Item> items, int at, Utterance utterance) {
        Set<String> introductions = utterance.language().email().introductions();
        int from = at - 1;
        while (from > 0
                && !introductions.contains(items.get(from - 1).word())
                && (utterance.asks(Ask.EMAIL) || joined(items.get(from - 1), items.get(from)))) {
            from--;
        }
        StringBuilder local = new StringBuilder();
        items.subList(from, at).forEach(item -> local.append(item.written()));
        return local.toString();
    }

    private static boolean joined(Item before, Item item) {
        return mark(item) || mark(before) || before.word().length() == 1;
    }

    private static boolean mark(Item item) {
        return item.sign() && !Character.isDigit(item.written().charAt(0));
    }
}
