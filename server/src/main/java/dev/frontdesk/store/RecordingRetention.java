package dev.frontdesk.store;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.BusinessScope;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.call.RecordingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Deletes recordings that are older than their business keeps them, and files that no row names: of servers
/// that died, of calls erased while they were recorded, of businesses that are gone.
public final class RecordingRetention {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingRetention.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int MOST = 1_000;

    /// What others have put beside the recordings is left alone.
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.+");

    /// A file is older than its row; no call lasts so long.
    private static final Duration ROWLESS = Duration.ofDays(1);

    private final Businesses businesses;
    private final BusinessScope scope;
    private final JdbcClient sql;
    private final RecordingFiles files;
    private final Clock clock;

    public RecordingRetention(
            Businesses businesses, BusinessScope scope, JdbcClient sql, RecordingFiles files, Clock clock) {
        this.businesses = businesses;
        this.scope = scope;
        this.sql = sql;
        this.files = files;
        this.clock = clock;
    }

    /// For [Jobs#scheduler]; on many nodes, one at a time.
    public RecurringTask<Void> task() {
        return Tasks.recurring("recordings", FixedDelay.of(EVERY)).execute((_, _) -> run());
    }

    /// A business that makes trouble does not keep the others from their turn.
    public void run() {
        for (var business : businesses.all()) {
            try {
                expire(business.id(), clock.instant().minus(business.retention().recordings()));
            } catch (RuntimeException e) {
                LOG.warn("recordings of business {} were not deleted", business.id(), e);
            }
        }
        try {
            sweep(clock.instant().minus(ROWLESS));
        } catch (IOException | RuntimeException e) {
            LOG.warn("recordings were not swept", e);
        }
    }

    private void expire(BusinessId business, Instant before) {
        var expired = scope.in(
                business,
                () -> sql.sql("""
                        DELETE FROM recordings WHERE business_id = :business AND id IN (
                          SELECT id FROM recordings
                          WHERE business_id = :business AND started_at <= :before
                          LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING location
                        """)
                        .param("business", business.value())
                        .param("before", Times.column(before))
                        .param("most", MOST)
                        .query(String.class)
                        .list());
        expired.forEach(this::delete);
    }

    private void sweep(Instant before) throws IOException {
        var batch = new ArrayList<String>();
        files.olderThan(before, name -> {
            if (!OWN.matcher(name).matches()) {
                return;
            }
            if (!batch.isEmpty() && (batch.size() == MOST || !owner(name).equals(owner(batch.getFirst())))) {
                sweep(batch);
                batch.clear();
            }
            batch.add(name);
        });
        sweep(batch);
    }

    /// @param names of one business
    private void sweep(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        var business = new BusinessId(UUID.fromString(owner(names.getFirst())));
        var known = new HashSet<>(scope.in(
                business,
                () -> sql.sql(
                                "SELECT location FROM recordings WHERE business_id = :business AND location = ANY (:names)")
                        .param("business", business.value())
                        .param("names", names.toArray(String[]::new))
                        .query(String.class)
                        .list()));
        names.stream().filter(name -> !known.contains(name)).forEach(this::delete);
    }

    private static String owner(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    private void delete(String name) {
        try {
            files.delete(name);
        } catch (IOException e) {
            throw new UncheckedIOException("The recording " + name + " could not be deleted", e);
        }
    }
}
