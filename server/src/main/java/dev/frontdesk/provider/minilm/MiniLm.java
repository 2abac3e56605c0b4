package dev.frontdesk.provider.minilm;

import dev.frontdesk.knowledge.meaning.Embedding;
import dev.frontdesk.knowledge.meaning.Embeddings;
import dev.frontdesk.knowledge.meaning.EmbeddingsUnavailable;
import dev.frontdesk.knowledge.meaning.TextMeaning;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes vectors in the process. The model is loaded in the background when it is first asked for anything; until
/// then questions have no vector. Questions are computed one after the other on a thread of their own, texts of
/// jobs on the job's.
public final class MiniLm implements Embeddings {

    private static final Logger LOG = LoggerFactory.getLogger(MiniLm.class);
    private static final Duration TO_LOAD = Duration.ofMinutes(1);
    private static final Duration TO_CLOSE = Duration.ofSeconds(10);
    private static final Duration IN_A_TURN = Duration.ofMillis(500);
    private static final int MOST_WAITING = 32;

    private final ThreadPoolExecutor questions = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), MiniLm::background);
    private @Nullable CompletableFuture<MiniLmModel> loading;

    /// Whether this build has the libraries it takes.
    public static boolean isThere() {
        return MiniLm.class.getResource("/all-minilm-l6-v2-q.onnx") != null
                && MiniLm.class.getResource("/ai/onnxruntime/OrtEnvironment.class") != null;
    }

    @Override
    public String model() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public boolean reads(Locale language) {
        return language.getLanguage().equals("en");
    }

    @Override
    public List<Embedding> of(List<String> texts) {
        return meanings(texts).stream().map(TextMeaning::whole).toList();
    }

    @Override
    public Optional<Embedding> ofQuestion(String words) {
        return meaningOfQuestion(words).map(TextMeaning::whole);
    }

    @Override
    public boolean knowsWords() {
        return true;
    }

    @Override
    public List<TextMeaning> meanings(List<String> texts) {
        try {
            var model = loading().get(TO_LOAD.toSeconds(), TimeUnit.SECONDS);
            return texts.stream().map(model::read).toList();
        } catch (ExecutionException | TimeoutException absent) {
            throw new EmbeddingsUnavailable("MiniLM could not be loaded", absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddingsUnavailable("MiniLM was not waited for", stopped);
        }
    }

    @Override
    public Optional<TextMeaning> meaningOfQuestion(String words) {
        var model = loading();
        if (words.isBlank() || !model.isDone() || model.isCompletedExceptionally()) {
            return Optional.empty();
        }
        try {
            var answer = questions.submit(() -> model.join().read(words));
            return Optional.of(answer.get(IN_A_TURN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (RejectedExecutionException | TimeoutException busy) {
            return Optional.empty();
        } catch (ExecutionException broken) {
            LOG.warn("A question has no vector", broken.getCause());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized CompletableFuture<MiniLmModel> loading() {
        var begun = loading;
        if (begun == null) {
            begun = new CompletableFuture<>();
            loading = begun;
            var future = begun;
            background(() -> load(future)).start();
        }
        return begun;
    }

    /// Native code fails with errors, on machines it was not built for.
    private static void load(CompletableFuture<MiniLmModel> future) {
        try {
            future.complete(MiniLmModel.load());
        } catch (Exception | LinkageError failed) {
            LOG.warn("MiniLM cannot be loaded here; the search goes by words alone", failed);
            future.completeExceptionally(failed);
        }
    }

    private static Thread background(Runnable work) {
        return Thread.ofPlatform().name("minilm").daemon().unstarted(work);
    }

    private synchronized Optional<CompletableFuture<MiniLmModel>> begun() {
        return Optional.ofNullable(loading);
    }

    /// Waits some seconds for a model that is being loaded: native code that the end of the process overtakes crashes
    /// it.
    @Override
    public void close() {
        questions.shutdownNow();
        begun().ifPresent(MiniLm::await);
    }

    private static void await(CompletableFuture<MiniLmModel> loading) {
        try {
            var _ = loading.get(TO_CLOSE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException absent) {
            LOG.debug("MiniLM was not loaded when it was closed", absent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
