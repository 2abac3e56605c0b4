package dev.frontdesk.simulator.led;

import dev.frontdesk.simulator.desk.Articles;
import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.led.LedCase.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The example clinic under another name and number, with a model that leads: one of its own for each scenario.
final class LedBusiness {

    private static final Path EXAMPLE = Path.of("../examples/bella");
    private static final String SETTINGS = "business.yaml";
    private static final String ARTICLE = "knowledge/parking.md";

    private LedBusiness() {}

    /// @param number tells it from others
    /// @param model its name; what stands behind `~` in it goes wrong
    /// @return its slug
    static String make(Rest rest, int number, LedCase one, String model) {
        var slug = "led-" + number;
        var settings = example(SETTINGS)
                .replace("slug: bella\n", "slug: " + slug + "\n")
                .replace("+14385550119", "+1438556%04d".formatted(2000 + number))
                .replace(
                        "receptionist: {mode: scripted}",
                        "receptionist: {mode: model, model: {provider: " + one.provider() + ", name: \"" + model
                                + "\"}}");
        var whole = one.place() == Place.CASCADE
                ? settings.replace(
                        "mode: gather, engine: openai, voice: alice", "mode: live, engine: cascade, voice: " + slug)
                : settings;
        new Articles(rest, slug).put(whole, one.reads() ? Map.of(ARTICLE, example(ARTICLE)) : Map.of());
        return slug;
    }

    private static String example(String file) {
        try {
            return Files.readString(EXAMPLE.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
