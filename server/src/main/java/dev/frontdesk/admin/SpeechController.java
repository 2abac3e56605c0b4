package dev.frontdesk.admin;

import dev.frontdesk.audio.WavHeader;
import dev.frontdesk.business.Business;
import dev.frontdesk.speech.Dictation;
import dev.frontdesk.speech.Listening;
import dev.frontdesk.speech.Recital;
import dev.frontdesk.speech.SoundFile;
import dev.frontdesk.speech.SpeechFailure;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.InputErrors;
import dev.frontdesk.web.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Texts as sound and sound as texts, by the voices and recognisers of calls.
@Tag(name = "Speech")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/speech")
public final class SpeechController {

    static final String WAV = "audio/wav";

    private static final long PAUSE_MILLIS = 800;

    private final Tenants tenants;
    private final Recital recital;
    private final Dictation dictation;

    public SpeechController(Tenants tenants, Recital recital, Dictation dictation) {
        this.tenants = tenants;
        this.recital = recital;
        this.dictation = dictation;
    }

    /// @param vendor who heard it
    record WrittenView(String text, String language, String vendor) {}

    @Operation(summary = "Say a text", description = """
                    `{"text", "voice"?, "language"?, "slowly"?}`; a WAV file of mu-law at 8 kHz, as callers hear it.
                    At most 1,000 characters. The first vendor of voices that can speaks; only it knows `voice`.""")
    @PostMapping(path = "/synthesize", produces = WAV)
    ResponseEntity<byte[]> synthesize(@PathVariable String slug, @RequestBody SpokenInput input)
            throws InterruptedException {
        return synthesize(tenants.named(slug), input);
    }

    ResponseEntity<byte[]> synthesize(Business business, SpokenInput input) throws InterruptedException {
        var wanted = input.checked(business);
        try {
            var spoken = recital.speak(wanted.voice(), wanted.words()).orElseThrow(noVendor("voice"));
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(WAV))
                    .cacheControl(CacheControl.noStore())
                    .body(wav(spoken.muLaw()));
        } catch (SpeechFailure failed) {
            throw refused(failed);
        }
    }

    @Operation(
            summary = "Write a recording down",
            description =
                    "The body is the sound: WAV, MP3, OGG, WebM, M4A or FLAC, by its `Content-Type`; 8 MB at most.")
    @PostMapping("/transcribe")
    WrittenView transcribe(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String language,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String type,
            InputStream sound)
            throws IOException {
        return transcribe(tenants.named(slug), language, type, sound);
    }

    WrittenView transcribe(Business business, @Nullable String language, @Nullable String type, InputStream sound)
            throws IOException {
        var errors = new InputErrors();
        var tag = errors.text("language", language, 100);
        errors.throwIfAny();
        var format = SoundFile.Format.of(type == null ? "" : type).orElseThrow(SpeechController::unknownFormat);
        var spoken = tag == null ? business.defaultLanguage() : Locale.forLanguageTag(tag);
        var bytes = sound.readAllBytes();
        if (bytes.length == 0) {
            throw new HttpProblem(ProblemType.MALFORMED, "The body is empty; send the recording in it.");
        }
        try {
            var written = dictation
                    .write(new SoundFile(format, bytes), new Listening(spoken, List.of(), PAUSE_MILLIS))
                    .orElseThrow(noVendor("recogniser"));
            return new WrittenView(written.text(), spoken.toLanguageTag(), written.vendor());
        } catch (SpeechFailure failed) {
            throw refused(failed);
        }
    }

    private static byte[] wav(byte[] muLaw) {
        int padding = muLaw.length % 2;
        var file = Arrays.copyOf(WavHeader.of(1, muLaw.length), WavHeader.BYTES + muLaw.length + padding);
        System.arraycopy(muLaw, 0, file, WavHeader.BYTES, muLaw.length);
        return file;
    }

    private static Supplier<HttpProblem> noVendor(String what) {
        return () -> new HttpProblem(
                ProblemType.UNPROCESSABLE,
                "There is no vendor with a " + what + "; set one up, for example with DEEPGRAM_API_KEY,"
                        + " ELEVENLABS_API_KEY or OPENAI_API_KEY.");
    }

    private static HttpProblem unknownFormat() {
        var known = Arrays.stream(SoundFile.Format.values())
                .map(SoundFile.Format::type)
                .collect(Collectors.joining(", "));
        return new HttpProblem(ProblemType.UNSUPPORTED_FORMAT, "Content-Type must be one of " + known + ".");
    }

    private static HttpProblem refused(SpeechFailure failed) {
        var fault = failed.fault();
        return switch (fault.kind()) {
            case INVALID_REQUEST ->
                new HttpProblem(
                        ProblemType.UNPROCESSABLE,
                        fault.vendor() + " did not take it: is it a recording of the format that was named?");
            case AUTHENTICATION, RATE_LIMIT, QUOTA, TIMEOUT, UNREACHABLE, SERVER, PROTOCOL ->
                new HttpProblem(
                        ProblemType.UNAVAILABLE,
                        "No vendor could do it; the last, " + fault.vendor() + ", failed with "
                                + fault.kind().name().toLowerCase(Locale.ROOT) + ".");
        };
    }
}
