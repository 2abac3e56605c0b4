package dev.frontdesk.provider.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// One bucket of S3 by HTTP, named in the path, with pages of two. Refuses what is not signed, and content that
/// is not what was signed.
final class BucketServer implements AutoCloseable {

    private static final int PAGE = 2;
    private static final Pattern SIGNED = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=\\w+/\\d{8}/ca-central-1/s3/aws4_request, SignedHeaders=[a-z0-9;-]+,"
                    + " Signature=[0-9a-f]{64}");

    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int refusal;

    BucketServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/calls", this::serve);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// What was sent and should not have been.
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    List<String> keys() {
        return List.copyOf(objects.keySet());
    }

    /// As it was in the beginning.
    void empty() {
        objects.clear();
        wrong.clear();
        refusal = 0;
    }

    /// Answers with a status from now on; 0 for as it should.
    void refuse(int status) {
        refusal = status;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            check(exchange, body);
            var key = exchange.getRequestURI().getPath().replaceFirst("^/calls/?", "");
            if (refusal != 0) {
                answer(exchange, refusal, error("AccessDenied"));
            } else if (key.isEmpty()) {
                answer(exchange, 200, list(query(exchange)));
            } else {
                object(exchange, key, body);
            }
        }
    }

    private void object(HttpExchange exchange, String key, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                answer(exchange, 200, new byte[0]);
            }
            case "GET" -> {
                var found = objects.get(key);
                answer(exchange, found == null ? 404 : 200, found == null ? error("NoSuchKey") : found);
            }
            case "DELETE" -> {
                objects.remove(key);
                answer(exchange, 204, new byte[0]);
            }
            default -> answer(exchange, 405, error("MethodNotAllowed"));
        }
    }

    private void check(HttpExchange exchange, byte[] body) {
        var authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        if (authorization.filter(text -> SIGNED.matcher(text).matches()).isEmpty()) {
            wrong.add("not signed: " + authorization);
        }
        var signed = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (body.length > 0 && !sha256(body).equals(signed)) {
            wrong.add(exchange.getRequestMethod() + ": other content than was signed: " + signed);
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }

    private static String parameter(String query, String name) {
        for (var pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private byte[] list(String query) {
        var prefix = parameter(query, "prefix");
        var after = parameter(query, "continuation-token");
        var page = new ArrayList<String>();
        var more = false;
        for (var key : objects.keySet()) {
            if (key.startsWith(prefix) && key.compareTo(after) > 0) {
                more = page.size() == PAGE;
                if (more) {
                    break;
                }
                page.add(key);
            }
        }
        return listing(page, more);
    }

    private static byte[] listing(List<String> page, boolean more) {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><ListBucketResult><IsTruncated>" + more + "</IsTruncated>");
        for (var key : page) {
            xml.append(
                    "<Contents><Key>" + key + "</Key><LastModified>2026-11-20T17:00:00.000Z</LastModified></Contents>");
        }
        if (more) {
            xml.append("<NextContinuationToken>" + page.getLast() + "</NextContinuationToken>");
        }
        return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] error(String code) {
        return ("<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>no</Message></Error>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) {
        try {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
