package dev.frontdesk.simulator.command;

import dev.frontdesk.simulator.sound.Diction;
import dev.frontdesk.simulator.vendor.all.AllVendors;
import dev.frontdesk.simulator.vendor.all.AllVendors.Ports;
import dev.frontdesk.simulator.vendor.model.BookingModel;
import dev.frontdesk.simulator.vendor.model.Script;
import dev.frontdesk.simulator.vendor.model.ScriptFile;
import dev.frontdesk.simulator.vendor.openai.Pace;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `vendors`: stand-ins for vendors of speech and models, until it is stopped; exit status 1 when a client
/// broke a protocol.
@Command(
        name = "vendors",
        mixinStandardHelpOptions = true,
        description =
                "Stand in for the vendors of speech and language models, and print what points the server at them.")
final class VendorsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--openai", paramLabel = "PORT", description = "OpenAI Realtime; default: ${DEFAULT-VALUE}.")
    int openai = 8091;

    @Option(names = "--deepgram", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    int deepgram = 8092;

    @Option(names = "--elevenlabs", paramLabel = "PORT", description = "Default: ${DEFAULT-VALUE}.")
    int elevenLabs = 8093;

    @Option(
            names = "--speech",
            paramLabel = "PORT",
            description = "OpenAI's speech, models and embeddings over HTTP; default: ${DEFAULT-VALUE}.")
    int speech = 8094;

    @Option(
            names = "--nova",
            paramLabel = "PORT",
            description = "Amazon Nova Sonic, and Bedrock's models; default: ${DEFAULT-VALUE}.")
    int nova = 8095;

    @Option(
            names = "--models",
            paramLabel = "PORT",
            description = "Anthropic, Gemini and Pinecone; default: ${DEFAULT-VALUE}.")
    int models = 8096;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "YAML: what all models say and call (default: an honest receptionist).")
    @Nullable
    Path script;

    @Option(
            names = "--misbehave",
            paramLabel = "VENDOR:DEED",
            description = "What every connection does wrong: openai:die@response.created, deepgram:stall@5, "
                    + "elevenlabs:late=800@audio, openai-chat:stall@first-token, anthropic:lie-booked@3; may be given "
                    + "several times.")
    List<String> misbehaviours = new ArrayList<>();

    @Option(
            names = "--clearly",
            description = "Speak in tones that are understood after resampling, as in a browser; slower.")
    boolean clearly;

    @Option(names = "--for", paramLabel = "SECONDS", description = "Stop by itself (default: when it is stopped).")
    @Nullable
    Integer seconds;

    @Override
    public Integer call() throws InterruptedException {
        var model = model();
        var ports = new Ports(openai, deepgram, elevenLabs, speech, nova, models);
        var pace = Pace.USUAL.withDiction(clearly ? Diction.CLEAR : Diction.QUICK);
        try (var vendors = new AllVendors(ports, () -> model, pace)) {
            misbehave(vendors);
            var out = spec.commandLine().getOut();
            vendors.environment().forEach((name, value) -> out.println("export " + name + "=" + value));
            out.flush();
            await(vendors, out);
            return tell(vendors, out);
        }
    }

    private Script model() {
        try {
            return script == null ? new BookingModel() : ScriptFile.read(script);
        } catch (RuntimeException unreadable) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private void misbehave(AllVendors vendors) {
        var planned = new LinkedHashMap<String, List<String>>();
        for (var text : misbehaviours) {
            var parts = text.split(":", 2);
            planned.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(parts.length == 2 ? parts[1] : "");
        }
        try {
            planned.forEach(vendors::misbehave);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private void await(AllVendors vendors, PrintWriter out) throws InterruptedException {
        if (seconds != null) {
            TimeUnit.SECONDS.sleep(seconds);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> tell(vendors, out)));
        new CountDownLatch(1).await();
    }

    private static int tell(AllVendors vendors, PrintWriter out) {
        vendors.violations().forEach(violation -> out.println("violation: " + violation));
        out.flush();
        return vendors.violations().isEmpty() ? 0 : 1;
    }
}
