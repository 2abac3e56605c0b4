package dev.frontdesk.simulator.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// Many people at once, each on a virtual thread of their own.
final class Crowd {

    private Crowd() {}

    /// All start at the same moment.
    static <T> List<T> rush(List<Callable<T>> people) {
        var gate = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = people.stream()
                    .map(person -> threads.submit(() -> {
                        gate.await();
                        return person.call();
                    }))
                    .toList();
            gate.countDown();
            return all(results);
        }
    }

    /// At most so many at a time.
    static <T> List<T> queue(List<Callable<T>> people, int atATime) {
        var free = new Semaphore(atATime);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = people.stream()
                    .map(person -> threads.submit(() -> {
                        free.acquire();
                        try {
                            return person.call();
                        } finally {
                            free.release();
                        }
                    }))
                    .toList();
            return all(results);
        }
    }

    private static <T> List<T> all(List<Future<T>> results) {
        var values = new ArrayList<T>();
        for (var result : results) {
            try {
                values.add(result.get());
            } catch (ExecutionException broken) {
                throw new IllegalStateException(broken.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return values;
    }
}
