package dev.frontdesk.app.settings;

import dev.frontdesk.app.settings.Settings.Maker;
import dev.frontdesk.business.document.yaml.Format;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who makes vectors, as it is written: `none`, `minilm`, `openai` or `openai:MODEL`.
record EmbeddingsSetting(Maker maker, String model) {

    static final EmbeddingsSetting NONE = new EmbeddingsSetting(Maker.NONE, "");
    static final EmbeddingsSetting MINILM = new EmbeddingsSetting(Maker.MINILM, "");
    static final Format<EmbeddingsSetting> FORMAT =
            Format.of("none, minilm, openai, or openai: and a model's name", EmbeddingsSetting::read);

    private static final String USUAL_MODEL = "text-embedding-3-small";
    private static final Pattern NAMED = Pattern.compile("openai:([\\w./:-]{1,100})");

    private static @Nullable EmbeddingsSetting read(String text) {
        var named = NAMED.matcher(text);
        if (named.matches()) {
            return new EmbeddingsSetting(Maker.OPENAI, named.group(1));
        }
        return switch (text) {
            case "none" -> NONE;
            case "minilm" -> MINILM;
            case "openai" -> new EmbeddingsSetting(Maker.OPENAI, USUAL_MODEL);
            default -> null;
        };
    }
}
