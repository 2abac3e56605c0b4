package dev.frontdesk.provider.aws;

import dev.frontdesk.speech.SpeechFault;
import dev.frontdesk.speech.SpeechFault.Kind;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Plays Nova's end of streams, on a thread of its own: says what a test has it say.
final class ScriptedNova implements NovaStreams, AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<Stream> streams = new CopyOnWriteArrayList<>();
    private volatile boolean stalled;
    private volatile boolean full;

    /// One stream that was opened.
    final class Stream implements NovaStream {

        private final Listener listener;
        private final List<JsonNode> received = new CopyOnWriteArrayList<>();
        private volatile boolean over;

        private Stream(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void send(byte[] json) {
            if (!over) {
                received.add(JsonMapper.shared().readTree(json).path("event"));
            }
        }

        @Override
        public boolean writable() {
            return !over && !full;
        }

        @Override
        public void end() {
            over = true;
        }

        void tell(String type, Map<String, ?> fields) {
            var json = JsonMapper.shared().writeValueAsBytes(Map.of("event", Map.of(type, fields)));
            tell(json);
        }

        void tell(byte[] json) {
            thread.execute(() -> {
                if (!over) {
                    listener.event(json);
                }
            });
        }

        void fail(Kind kind) {
            thread.execute(() -> {
                if (!over) {
                    over = true;
                    listener.failed(new SpeechFault("nova", kind, "test"));
                }
            });
        }

        List<JsonNode> received(String type) {
            return received.stream()
                    .filter(each -> each.has(type))
                    .map(each -> each.path(type))
                    .toList();
        }

        /// The kinds of events that came, audio but once.
        List<String> order() {
            return received.stream()
                    .map(each -> each.propertyNames().iterator().next())
                    .filter(each -> !each.equals("audioInput"))
                    .toList();
        }

        void words(String block, String role, String stage, String text) {
            began(block, "TEXT", role, stage);
            tell("textOutput", Map.of("contentId", block, "content", text));
            ended(block, "TEXT", "PARTIAL_TURN");
        }

        void began(String block, String type, String role, String stage) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("contentId", block);
            fields.put("type", type);
            fields.put("role", role);
            if (!stage.isEmpty()) {
                fields.put("additionalModelFields", "{\"generationStage\":\"" + stage + "\"}");
            }
            tell("contentStart", fields);
        }

        void sound(String block, int samples) {
            var linear = new byte[2 * samples];
            tell(
                    "audioOutput",
                    Map.of("contentId", block, "content", Base64.getEncoder().encodeToString(linear)));
        }

        void ended(String block, String type, String reason) {
            tell("contentEnd", Map.of("contentId", block, "type", type, "stopReason", reason));
        }

        /// A sentence as Nova sends it, to the end of its turn.
        void says(String block, String text) {
            words(block + "-plan", "ASSISTANT", "SPECULATIVE", text);
            began(block, "AUDIO", "ASSISTANT", "");
            sound(block, 1_600);
            ended(block, "AUDIO", "END_TURN");
            words(block + "-final", "ASSISTANT", "FINAL", text);
        }
    }

    @Override
    public NovaStream open(Listener listener) {
        var stream = new Stream(listener);
        streams.add(stream);
        if (!stalled) {
            thread.execute(listener::opened);
        }
        return stream;
    }

    /// Waits until all that was to be told is.
    void settle() throws InterruptedException, ExecutionException {
        thread.submit(() -> {}).get();
    }

    void stall() {
        stalled = true;
    }

    void takeNoAudio() {
        full = true;
    }

    int opened() {
        return streams.size();
    }

    int open() {
        return (int) streams.stream().filter(each -> !each.over).count();
    }

    Stream stream(int number) {
        return streams.get(number);
    }

    Stream latest() {
        return streams.getLast();
    }

    List<Stream> streams() {
        return List.copyOf(streams);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
