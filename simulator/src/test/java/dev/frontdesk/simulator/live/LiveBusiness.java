package dev.frontdesk.simulator.live;

import dev.frontdesk.simulator.desk.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The example clinic under another name and number, with live calls: one of its own for each scenario, since
/// what a scenario led to is told by its business, and vendors are left alone business by business.
///
/// Its calls are known by its name at Deepgram, which is told the words of its services, and at ElevenLabs, where its
/// voice is called so.
final class LiveBusiness {

    private static final Path EXAMPLE = Path.of("../examples/bella/business.yaml");

    private LiveBusiness() {}

    static void make(Rest rest, int place, LiveCase call) {
        var settings = example()
                .replace("slug: bella\n", "slug: " + call.slug() + "\n")
                .replace("+14385550119", "+1438555%04d".formatted(2000 + place))
                .replace("[checkup,", "[" + call.slug() + ", checkup,")
                .replace("[bilan annuel,", "[" + call.slug() + ", bilan annuel,")
                .replace("horizon: 60d", "horizon: 150d")
                .replace("mode: gather, engine: openai, voice: alice", voice(call));
        rest.putFolder(call.slug(), call.inFrench() ? settings.replace("[en-CA, fr-CA]", "[fr-CA, en-CA]") : settings);
    }

    private static String voice(LiveCase call) {
        var voice = call.engine().equals("cascade") ? call.slug() : "alice";
        return "mode: live, engine: " + call.engine() + ", voice: " + voice;
    }

    private static String example() {
        try {
            return Files.readString(EXAMPLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
