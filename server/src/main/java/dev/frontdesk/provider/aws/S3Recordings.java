package dev.frontdesk.provider.aws;

import dev.frontdesk.call.RecordingArchive;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Recordings in a bucket of Amazon S3, or of what speaks its protocol. Each is put in one request, straight from
/// its file: up to 5 GB, which is more than a day of sound. Credentials are found by AWS's own rules.
///
/// Deleted at once where the bucket keeps no versions; a bucket that does needs a rule that forgets them.
public final class S3Recordings implements RecordingArchive {

    private static final Duration PUT = Duration.ofMinutes(10);
    private static final Duration ASK = Duration.ofSeconds(20);

    private final S3AsyncClient client;
    private final String bucket;
    private final String prefix;

    /// @param place `s3://bucket` or `s3://bucket/prefix`
    /// @param endpoint null for the region's own; with one, buckets are named in the path
    public S3Recordings(URI place, String region, @Nullable URI endpoint) {
        bucket = place.getAuthority();
        prefix = prefix(place);
        var builder = S3AsyncClient.builder()
                .region(Region.of(region))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(endpoint != null)
                        .chunkedEncodingEnabled(false)
                        .build());
        if (endpoint != null) {
            builder.endpointOverride(endpoint);
        }
        client = builder.build();
    }

    private static String prefix(URI place) {
        var path = place.getPath() == null ? "" : place.getPath().replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : path + "/";
    }

    @Override
    public void put(String name, Path file) throws IOException {
        answer(
                client.putObject(
                        request -> request.bucket(bucket).key(prefix + name).contentType("application/octet-stream"),
                        AsyncRequestBody.fromFile(file)),
                PUT,
                name);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return answer(
                client.getObject(
                        request -> request.bucket(bucket).key(prefix + name),
                        AsyncResponseTransformer.toBlockingInputStream()),
                ASK,
                name);
    }

    @Override
    public void delete(String name) throws IOException {
        answer(client.deleteObject(request -> request.bucket(bucket).key(prefix + name)), ASK, name);
    }

    @Override
    public void olderThan(Instant instant, Consumer<String> name) throws IOException {
        String after = null;
        do {
            var page = answer(client.listObjectsV2(page(after)), ASK, prefix);
            page.contents().stream()
                    .filter(found -> found.lastModified().isBefore(instant))
                    .map(found -> found.key().substring(prefix.length()))
                    .forEach(name);
            after = page.nextContinuationToken();
        } while (after != null);
    }

    private ListObjectsV2Request page(@Nullable String after) {
        return ListObjectsV2Request.builder()
                .bucket(bucket)
                .prefix(prefix)
                .continuationToken(after)
                .build();
    }

    private <T> T answer(CompletableFuture<T> asked, Duration patience, String what) throws IOException {
        try {
            return asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause(), what);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw new IOException(
                    "S3 did not answer within " + patience.toSeconds() + " s for s3://" + bucket + "/" + prefix, e);
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while waiting for S3", e);
        }
    }

    private IOException failure(@Nullable Throwable cause, String what) {
        if (cause instanceof NoSuchKeyException) {
            return new NoSuchFileException(what);
        }
        if (cause instanceof SdkException refused) {
            return new IOException("S3 refused s3://" + bucket + "/" + prefix + ": " + refused.getMessage(), refused);
        }
        return new IOException("S3 failed for s3://" + bucket + "/" + prefix, cause);
    }

    @Override
    public void close() {
        client.close();
    }
}
