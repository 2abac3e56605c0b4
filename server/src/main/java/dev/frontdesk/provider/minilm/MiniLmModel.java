package dev.frontdesk.provider.minilm;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.TextMeaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;

/// The model itself. Computes on the calling thread and on no other: threads of ONNX Runtime's own would spin on the
/// cores that carry calls. Safe for use by many threads.
final class MiniLmModel {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /// The model's window, in pieces of words; what is beyond is left aside.
    private static final Map<String, String> WINDOW =
            Map.of("padding", "false", "truncation", "true", "maxLength", "512", "modelMaxLength", "512");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private MiniLmModel(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /// Takes about a second, and 190 MB of memory outside of the heap.
    static MiniLmModel load() throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var model = resource(MODEL);
                var tokenizer = resource(TOKENIZER);
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var session = environment.createSession(model.readAllBytes(), options);
            return new MiniLmModel(environment, session, HuggingFaceTokenizer.newInstance(tokenizer, WINDOW));
        }
    }

    /// The text's vector is the mean of those of all its pieces, the marks of its beginning and end included.
    TextMeaning read(String text) {
        var encoding = tokenizer.encode(text);
        var pieces = pieces(encoding);
        return new TextMeaning(Embedding.of(mean(pieces)), PiecedWords.of(encoding.getTokens(), pieces));
    }

    private float[][] pieces(Encoding encoding) {
        try (var ids = tensor(encoding.getIds());
                var mask = tensor(encoding.getAttentionMask());
                var types = tensor(encoding.getTypeIds());
                var result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException failed) {
            throw new IllegalStateException("MiniLM could not read a text", failed);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] mean(float[][] pieces) {
        var sum = new float[pieces[0].length];
        for (var piece : pieces) {
            for (var at = 0; at < sum.length; at++) {
                sum[at] += piece[at];
            }
        }
        return sum;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MiniLmModel.class.getResourceAsStream(name), name);
    }
}
