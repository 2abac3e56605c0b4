package dev.frontdesk.simulator.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Articles about the houses of a town, and one that changes: all are two paragraphs of two sentences, but for that
/// one, which is a sentence.
final class TownArticles {

    /// Of the article that changes; the last by its id, so that it is the last one to be learned.
    static final String CHANGING = "zz-notice";

    private static final List<String> HOUSES = words(
            "bakery,choir,chess circle,library,print shop,tailor,florist,locksmith,cobbler,theatre,museum,archive,"
                    + "gallery,post office,cinema,brewery,observatory,mill,foundry,market hall,pottery,town hall,"
                    + "music school,carpentry,reading room");
    private static final List<String> STREETS =
            words("Amber,Birch,Canal,Dyer,Elm,Forge,Granite,Hazel,Iron,Jasmine,Kiln,Lantern,Maple,Nettle,Orchard,Plum,"
                    + "Quarry,Rose,Silver,Thistle,Union,Violet,Willow,Yarrow,Acorn,Bridge,Cedar,Drum,East,Fern,"
                    + "Garden,Harbour,Island,Juniper,King,Linden,Meadow,North,Oak,Poplar");
    private static final List<String> COLOURS = words("red,blue,green,yellow,white,black,brown");
    private static final List<Notice> NOTICES = List.of(
            new Notice(
                    "The ferry to the islands leaves at %d minutes past nine.",
                    "When does the ferry to the islands leave?", "What time does the boat to the archipelago depart?"),
            new Notice(
                    "Dogs may sleep in the cabin for %d dollars a night.",
                    "May dogs sleep in the cabin?", "What do I pay for having my puppy with me overnight?"),
            new Notice(
                    "We lend bicycles for %d dollars a day.",
                    "Do you lend bicycles for a day?", "What is the price of hiring a bike?"),
            new Notice(
                    "The swimming pool is heated to %d degrees.",
                    "Is the swimming pool heated?", "How warm is the water one swims in?"),
            new Notice(
                    "Breakfast is served until %d minutes past ten.",
                    "Until when is breakfast served?", "How late can I eat in the morning?"));

    private TownArticles() {}

    /// @param text of the article, with the number of the change
    /// @param asked a question in its words
    /// @param meant a question in other words
    record Notice(String text, String asked, String meant) {

        /// No two neighbours are about the same.
        static Notice number(int change) {
            var notice = NOTICES.get(Math.floorMod(change, NOTICES.size()));
            return new Notice(notice.text.formatted(change), notice.asked, notice.meant);
        }

        String article() {
            return "# Notice\n\n" + text + "\n";
        }
    }

    /// By their paths.
    ///
    /// @param count at most one for each house in each street
    static Map<String, String> texts(int count) {
        var texts = new LinkedHashMap<String, String>();
        for (var number = 0; number < count - 1; number++) {
            texts.put("knowledge/house-%04d.md".formatted(number), house(number));
        }
        texts.put("knowledge/" + CHANGING + ".md", Notice.number(0).article());
        return texts;
    }

    /// Some about what the articles say in these words, some in others.
    static String question(int number) {
        return number % 2 == 0
                ? "When does the %s in %s Street open?".formatted(kind(number), street(number))
                : "Who is in charge of the %s in %s Street?".formatted(kind(number), street(number));
    }

    private static String house(int number) {
        return """
                # The %1$s in %2$s Street

                The %1$s in %2$s Street opens at %3$d and closes at %4$d. Somebody from number %5$d looks after it.

                Going round the %1$s takes %6$d minutes. Ask for the %7$s key at the corner of %2$s Street.
                """.formatted(
                        kind(number),
                        street(number),
                        7 + number % 5,
                        15 + number % 7,
                        1 + number % 89,
                        10 + number % 50,
                        COLOURS.get(number % COLOURS.size()));
    }

    private static String kind(int number) {
        return HOUSES.get(number % HOUSES.size());
    }

    private static String street(int number) {
        return STREETS.get(number / HOUSES.size() % STREETS.size());
    }

    private static List<String> words(String list) {
        return Stream.of(list.split(",")).toList();
    }
}
