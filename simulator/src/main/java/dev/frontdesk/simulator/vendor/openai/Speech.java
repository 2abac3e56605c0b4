package dev.frontdesk.simulator.vendor.openai;

import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.sound.SpokenText;
import dev.frontdesk.simulator.vendor.model.Turn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something the model says: what of it has been made, and where it was cut. Used by one thread.
final class Speech implements Item {

    private final String id;
    private final String text;
    private final Diction diction;
    private final List<byte[]> frames;
    private int made;
    private int kept = Integer.MAX_VALUE;
    private String status = "in_progress";

    Speech(String id, String text, Diction diction) {
        this.id = id;
        this.text = text;
        this.diction = diction;
        frames = diction.frames(text);
    }

    @Override
    public String id() {
        return id;
    }

    boolean isMade() {
        return made == frames.size();
    }

    /// @return the next frames, fewer at the end
    byte[] make(int count) {
        var to = Math.min(made + count, frames.size());
        var audio = SpokenText.joined(frames.subList(made, to));
        made = to;
        return audio;
    }

    int millis() {
        return Math.min(made, kept) * SpokenText.FRAME_MILLIS;
    }

    /// Nothing after this was heard.
    void cut(int millis) {
        kept = Math.ceilDiv(millis, SpokenText.FRAME_MILLIS);
    }

    void end(String how) {
        status = how;
    }

    /// What is said in the frames from one on, as far as they are made.
    String words(int fromFrame) {
        var from = diction.heard(text, fromFrame);
        return text.substring(from, Math.max(from, diction.heard(text, Math.min(made, kept))));
    }

    int frame() {
        return made;
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return json(status, List.of(Map.of("type", "output_audio", "transcript", words(0))));
    }

    Map<String, @Nullable Object> begun() {
        return json("in_progress", List.of());
    }

    @Override
    public Turn turn() {
        return new Turn.Model(words(0));
    }

    private Map<String, @Nullable Object> json(String how, List<?> content) {
        return Item.message(id, "assistant", how, content);
    }
}
