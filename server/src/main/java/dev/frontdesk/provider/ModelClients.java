package dev.frontdesk.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import java.util.concurrent.Executors;

/// Makes what LangChain4j's models of one vendor reach it by. All share their connections.
public final class ModelClients implements AutoCloseable {

    private final ModelFaults faults;
    private final ModelDeadlines deadlines;
    private final java.net.http.HttpClient http;

    public ModelClients(ModelFaults faults, ModelDeadlines deadlines) {
        this.faults = faults;
        this.deadlines = deadlines;
        this.http = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(deadlines.connect())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    public HttpClientBuilder builder() {
        return new Fixed(new ModelHttp(faults, deadlines, http), deadlines);
    }

    /// Breaks off whatever is open.
    @Override
    public void close() {
        http.shutdownNow();
    }

    /// LangChain4j's own ideas of deadlines do not count.
    private record Fixed(HttpClient client, ModelDeadlines deadlines) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return deadlines.connect();
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return deadlines.silence();
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
