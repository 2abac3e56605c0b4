package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.web.security.User;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JdbcUsersIT {

    private final JdbcUsers users = new JdbcUsers(TestDatabase.sql());
    private final String name = "ann-" + UUID.randomUUID();
    private final User ann = new User(name, "{bcrypt}hash", TestDatabase.NOW);

    @Test
    void whoWasAddedIsFound() {
        assertThat(users.find(name)).isEmpty();
        assertThat(users.add(ann)).isTrue();
        assertThat(users.find(name)).contains(ann);
        assertThat(users.none()).isFalse();
    }

    @Test
    void aNameIsGivenOnceAndItsOwnerKeepsThePassword() {
        users.add(ann);
        assertThat(users.add(new User(name, "{bcrypt}other", TestDatabase.NOW))).isFalse();
        assertThat(users.find(name)).contains(ann);
    }

    @Test
    void ofManyWhoAddOneNameAtOnceOneDoes() throws Exception {
        var start = new CountDownLatch(1);
        var added = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 10; i++) {
                added.add(threads.submit(() -> {
                    start.await();
                    return users.add(ann);
                }));
            }
            start.countDown();
        }
        assertThat(added.stream().filter(Future::resultNow)).hasSize(1);
    }
}
