package dev.frontdesk.app.command;

import dev.frontdesk.app.settings.RawSettings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a business whose calls are live lacks in the settings. No mistakes: its calls go on by Twilio's own
/// speech.
final class LiveVoice {

    private final RawSettings settings;

    LiveVoice(RawSettings settings) {
        this.settings = settings;
    }

    /// A sentence for each.
    List<String> lacks(Business business) {
        var voice = business.reception().voice();
        if (voice.mode() != Voice.Mode.LIVE) {
            return List.of();
        }
        var lacks = new ArrayList<String>();
        switch (voice.engine()) {
            case OPENAI -> engine(lacks, "openai", "OPENAI_API_KEY");
            case NOVA -> engine(lacks, "nova", "AWS_REGION");
            case CASCADE -> {
                engine(lacks, "cascade", "DEEPGRAM_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL");
                engine(lacks, "cascade", "ELEVENLABS_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL");
            }
        }
        if (settings.has("FRONTDESK_PUBLIC_URL") && !settings.begins("FRONTDESK_MEDIA_URL", "wss://")) {
            lacks.add("voice.mode live needs FRONTDESK_MEDIA_URL to begin with wss://, as Twilio takes nothing else;"
                    + " no call reaches it.");
        }
        return lacks.stream().map(lack -> business.slug() + ": " + lack).toList();
    }

    /// @param any one of these is enough
    private void engine(List<String> lacks, String engine, String... any) {
        if (Stream.of(any).noneMatch(settings::has)) {
            lacks.add("voice.engine " + engine + " needs " + String.join(" or ", any)
                    + "; until then calls are answered by Twilio's own speech.");
        }
    }
}
