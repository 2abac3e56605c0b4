package dev.frontdesk.app.wiring;

import dev.frontdesk.app.settings.Settings.Recordings.Bucket;
import dev.frontdesk.app.settings.Settings.Recordings.Folder;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.call.RecordingFiles;
import dev.frontdesk.call.RecordingShelf;
import dev.frontdesk.provider.aws.S3Recordings;
import dev.frontdesk.store.ArchivedRecordings;
import dev.frontdesk.store.FolderRecordings;
import dev.frontdesk.store.JdbcRecordings;
import dev.frontdesk.store.RecordingCipher;
import dev.frontdesk.store.RecordingMoves;
import dev.frontdesk.store.RecordingRetention;
import dev.frontdesk.store.Seal;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the sound of calls is kept: a folder, or a bucket that a folder stands in front of.
@Configuration(proxyBeanMethods = false)
class RecordingWiring {

    /// Also where recordings stay in a folder; then it moves nothing.
    @Bean(destroyMethod = "stop")
    RecordingMoves recordingMoves(MeterRegistry meters) {
        return new RecordingMoves(meters);
    }

    @Bean
    RecordingFiles recordingFiles(Foundation foundation, RecordingMoves moves) {
        var storage = foundation.settings().storage();
        return switch (storage.recordings()) {
            case Folder(var folder) -> new FolderRecordings(folder);
            case Bucket(var place, var region, var endpoint) -> {
                var waiting = new FolderRecordings(storage.dataDir().resolve("recordings/waiting"));
                var archived = new ArchivedRecordings(waiting, new S3Recordings(place, region, endpoint), moves::ring);
                moves.start(archived);
                yield archived;
            }
        };
    }

    @Bean
    RecordingShelf recordingShelf(
            JdbcClient jdbc, Seal seal, BusinessScope scope, RecordingFiles files, Foundation foundation) {
        return new JdbcRecordings(jdbc, seal, scope, files, new RecordingCipher(foundation.rootBytes()));
    }

    @Bean
    RecordingRetention recordingRetention(
            Businesses businesses, BusinessScope scope, JdbcClient jdbc, RecordingFiles files, Clock clock) {
        return new RecordingRetention(businesses, scope, jdbc, files, clock);
    }
}
