package dev.frontdesk.ops;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.AvailabilityState;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class HealthControllerTest {

    private boolean database = true;
    private boolean redis = true;
    private final FakeAvailability availability = new FakeAvailability();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new HealthController(
                    new Health(List.of(part("database", true), part("redis", false)), Runnable::run), availability))
            .build();

    private static final class FakeAvailability implements ApplicationAvailability {

        private ReadinessState readiness = ReadinessState.ACCEPTING_TRAFFIC;

        @Override
        public <S extends AvailabilityState> S getState(Class<S> type, S otherwise) {
            return Objects.requireNonNullElse(getState(type), otherwise);
        }

        @Override
        public <S extends AvailabilityState> @Nullable S getState(Class<S> type) {
            return type.cast(type == ReadinessState.class ? readiness : LivenessState.CORRECT);
        }

        @Override
        public <S extends AvailabilityState> @Nullable AvailabilityChangeEvent<S> getLastChangeEvent(Class<S> type) {
            return null;
        }
    }

    private HealthPart part(String name, boolean essential) {
        return new HealthPart() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean essential() {
                return essential;
            }

            @Override
            public boolean up() {
                return essential ? database : redis;
            }
        };
    }

    private void expect(String path, int status, String body) throws Exception {
        http.perform(get(path))
                .andExpect(status().is(status))
                .andExpect(content().json(body));
    }

    @Test
    void whatWorksIsUpEverywhere() throws Exception {
        expect("/health", 200, "{\"status\": \"up\", \"parts\": {\"database\": \"up\", \"redis\": \"up\"}}");
        expect("/healthz", 200, "{\"status\": \"up\"}");
        expect("/health/live", 200, "{\"status\": \"up\"}");
        expect("/health/ready", 200, "{\"status\": \"up\"}");
    }

    @Test
    void withoutRedisRequestsAreStillTaken() throws Exception {
        redis = false;
        expect("/health", 200, "{\"status\": \"degraded\", \"parts\": {\"database\": \"up\", \"redis\": \"down\"}}");
        expect("/health/ready", 200, "{\"status\": \"degraded\"}");
    }

    @Test
    void withoutTheDatabaseNoneAreTakenButTheProcessIsLeftAlone() throws Exception {
        database = false;
        expect("/health", 503, "{\"status\": \"down\"}");
        expect("/health/ready", 503, "{\"status\": \"down\"}");
        expect("/health/live", 200, "{\"status\": \"up\"}");
    }

    @Test
    void beforeTheStartIsDoneAndWhileStoppingNoneAreTaken() throws Exception {
        availability.readiness = ReadinessState.REFUSING_TRAFFIC;
        expect("/health/ready", 503, "{\"status\": \"down\"}");
        expect("/health", 200, "{\"status\": \"up\"}");
    }
}
