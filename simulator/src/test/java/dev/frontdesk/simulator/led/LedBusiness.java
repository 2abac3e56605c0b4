package dev.frontdesk.simulator.led;

import dev.frontdesk.simulator.desk.Rest;
import dev.frontdesk.simulator.led.LedCase.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The example clinic under another name and number, with a model that leads: one of its own for each scenario.
final class LedBusiness {

    private static final Path EXAMPLE = Path.of("../examples/bella/business.yaml");

    private LedBusiness() {}

    /// @param number tells it from others
    /// @param model its name; what stands behind `~` in it goes wrong
    /// @return its slug
    static String make(Rest rest, int number, LedCase one, String model) {
        var slug = "led-" + number;
        var settings = example()
                .replace("slug: bella\n", "slug: " + slug + "\n")
                .replace("+14385550119", "+1438556%04d".formatted(2000 + number))
                .replace(
                        "receptionist: {mode: scripted}",
                        "receptionist: {mode: model, model: {provider: " + one.provider() + ", name: \"" + model
                                + "\"}}");
        rest.putFolder(
                slug,
                one.place() == Place.CASCADE
                        ? settings.replace(
                                "mode: gather, engine: openai, voice: alice",
                                "mode: live, engine: cascade, voice: " + slug)
                        : settings);
        return slug;
    }

    private static String example() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
