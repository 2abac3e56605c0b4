package dev.frontdesk.provider.openai;

import dev.frontdesk.audio.WavHeader;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.SoundFile;
import dev.frontdesk.speech.SoundFile.Format;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The form of `/audio/transcriptions`: RFC 7578.
final class TranscriptionForm {

    private static final String BOUNDARY = "frontdesk-5f1c0a7e9b3d4826";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private static final int LONGEST_HINT = 600;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TranscriptionForm() {}

    /// @param muLaw of one channel
    static byte[] of(String model, Listening listening, byte[] muLaw) {
        var wav = Arrays.copyOf(WavHeader.of(1, muLaw.length), WavHeader.BYTES + muLaw.length);
        System.arraycopy(muLaw, 0, wav, WavHeader.BYTES, muLaw.length);
        return of(model, listening, new SoundFile(Format.WAV, wav));
    }

    static byte[] of(String model, Listening listening, SoundFile sound) {
        var form = new TranscriptionForm().field("model", model).field("response_format", "json");
        var language = listening.language().getLanguage();
        if (!language.isEmpty()) {
            form.field("language", language);
        }
        if (!listening.hints().isEmpty()) {
            var hints = String.join(", ", listening.hints());
            form.field("prompt", hints.substring(0, Math.min(hints.length(), LONGEST_HINT)));
        }
        return form.sound(sound).end();
    }

    private TranscriptionForm field(String name, String value) {
        return text(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private TranscriptionForm sound(SoundFile sound) {
        text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"turn."
                + sound.format().ending() + "\"\r\nContent-Type: "
                + sound.format().type() + "\r\n\r\n");
        bytes.writeBytes(sound.bytes());
        return text("\r\n");
    }

    private byte[] end() {
        return text("--" + BOUNDARY + "--\r\n").bytes.toByteArray();
    }

    private TranscriptionForm text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
