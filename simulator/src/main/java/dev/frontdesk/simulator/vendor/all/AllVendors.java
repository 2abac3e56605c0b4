package dev.frontdesk.simulator.vendor.all;

import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.vendor.Misbehaviour;
import dev.frontdesk.simulator.vendor.StandIn;
import dev.frontdesk.simulator.vendor.deepgram.Deepgram;
import dev.frontdesk.simulator.vendor.elevenlabs.ElevenLabs;
import dev.frontdesk.simulator.vendor.model.Script;
import dev.frontdesk.simulator.vendor.nova.NovaSonic;
import dev.frontdesk.simulator.vendor.openai.OpenAiRealtime;
import dev.frontdesk.simulator.vendor.openai.OpenAiSpeech;
import dev.frontdesk.simulator.vendor.openai.Pace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// All vendors' stand-ins, which run: OpenAI, Bedrock, Deepgram, ElevenLabs, Anthropic, Gemini and Pinecone.
/// Thread-safe.
public final class AllVendors implements AutoCloseable {

    /// The key all of them take.
    public static final String KEY = "simulated-key";

    private final StandIn openai;
    private final StandIn deepgram;
    private final StandIn elevenLabs;
    private final OpenAiSpeech speech;
    private final NovaSonic nova;
    private final ModelVendors models;

    /// Where they listen; 0 for any free port.
    ///
    /// @param speech OpenAI's over HTTP, with its models
    /// @param nova Bedrock, with its models
    /// @param models Anthropic's, Gemini's, and Pinecone
    public record Ports(int openai, int deepgram, int elevenLabs, int speech, int nova, int models) {

        public static final Ports ANY = new Ports(0, 0, 0, 0, 0, 0);
    }

    /// @param scripts the model of each session with OpenAI or Nova, and of each request to a language model
    public AllVendors(Ports ports, Supplier<Script> scripts) {
        this(ports, scripts, Pace.USUAL);
    }

    /// @param pace of each OpenAI session; all but OpenAI's voice speak as it says
    public AllVendors(Ports ports, Supplier<Script> scripts, Pace pace) {
        openai = StandIn.start(ports.openai(), new OpenAiRealtime(KEY, scripts, pace));
        deepgram = StandIn.start(ports.deepgram(), new Deepgram(KEY));
        elevenLabs = StandIn.start(ports.elevenLabs(), new ElevenLabs(KEY, pace.diction()));
        models = new ModelVendors(ports.models(), KEY, scripts);
        // Its sound is resampled on its way to the caller.
        speech = new OpenAiSpeech(ports.speech(), KEY, Diction.CLEAR, models.openAi());
        nova = new NovaSonic(
                ports.nova(), scripts, dev.frontdesk.simulator.vendor.nova.Pace.USUAL.withDiction(pace.diction()));
    }

    public StandIn openai() {
        return openai;
    }

    public StandIn deepgram() {
        return deepgram;
    }

    public StandIn elevenLabs() {
        return elevenLabs;
    }

    public OpenAiSpeech speech() {
        return speech;
    }

    public NovaSonic nova() {
        return nova;
    }

    /// Language models, besides Bedrock's.
    public ModelVendors models() {
        return models;
    }

    /// What a server is to be started with, to take these for the vendors.
    public Map<String, String> environment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("OPENAI_API_KEY", KEY);
        environment.put("OPENAI_BASE_URL", speech.url());
        environment.put("OPENAI_REALTIME_URL", openai.url() + OpenAiRealtime.PATH);
        environment.put("DEEPGRAM_API_KEY", KEY);
        environment.put("DEEPGRAM_WS_URL", deepgram.url());
        environment.put("ELEVENLABS_API_KEY", KEY);
        environment.put("ELEVENLABS_WS_URL", elevenLabs.url());
        environment.put("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", nova.url());
        environment.put("AWS_REGION", "us-east-1");
        environment.put("AWS_ACCESS_KEY_ID", KEY);
        environment.put("AWS_SECRET_ACCESS_KEY", KEY);
        environment.putAll(models.environment(KEY));
        return environment;
    }

    /// Every connection to a vendor that begins from now on does this wrong.
    ///
    /// @param vendor openai, nova, deepgram or elevenlabs, and for requests to language models openai-chat,
    ///     bedrock, anthropic, gemini, embeddings, pinecone or recordings (Deepgram's)
    /// @param misbehaviours as [Misbehaviour#parse] reads them, of language models as
    ///     [dev.frontdesk.simulator.vendor.chat.ChatTrouble#parse] does
    /// @throws IllegalArgumentException when there is no such vendor or misbehaviour
    public void misbehave(String vendor, List<String> misbehaviours) {
        if (vendor.equals("bedrock")) {
            nova.chat().always(ModelVendors.troubles(misbehaviours));
            return;
        }
        if (models.names().contains(vendor)) {
            models.mind(vendor).always(ModelVendors.troubles(misbehaviours));
            return;
        }
        var all = misbehaviours.stream().map(Misbehaviour::parse).toArray(Misbehaviour[]::new);
        if (vendor.equals("nova")) {
            nova.always(all);
        } else {
            named(vendor).always(all);
        }
    }

    /// What the server did that a vendor does not allow, with the vendor's name before it.
    public List<String> violations() {
        return Stream.of(
                        named("openai", openai.violations()),
                        named("deepgram", deepgram.violations()),
                        named("elevenlabs", elevenLabs.violations()),
                        named("openai", speech.violations()),
                        named("nova", nova.violations()),
                        named("bedrock", nova.chat().violations()),
                        models.violations().stream())
                .flatMap(each -> each)
                .toList();
    }

    /// Sockets and sessions that are open now, at all of them.
    public int open() {
        return openai.open() + deepgram.open() + elevenLabs.open() + nova.open();
    }

    @Override
    public void close() {
        openai.close();
        deepgram.close();
        elevenLabs.close();
        speech.close();
        nova.close();
        models.close();
    }

    private StandIn named(String vendor) {
        return switch (vendor) {
            case "openai" -> openai;
            case "deepgram" -> deepgram;
            case "elevenlabs" -> elevenLabs;
            default ->
                throw new IllegalArgumentException("There is no vendor '" + vendor
                        + "', only openai, nova, deepgram, elevenlabs, bedrock, " + String.join(", ", models.names()));
        };
    }

    private static Stream<String> named(String vendor, List<String> violations) {
        return violations.stream().map(violation -> vendor + ": " + violation);
    }
}
