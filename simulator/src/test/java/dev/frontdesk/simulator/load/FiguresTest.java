package dev.frontdesk.simulator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void percentilesAreTheNearestMeasurement() {
        var figures = Figures.of(
                LongStream.rangeClosed(1, 100).mapToObj(Duration::ofMillis).toList());

        assertThat(figures).isEqualTo(new Figures(100, 50, 95, 99, 100));
    }

    @Test
    void theMedianRunIsTakenFigureByFigure() {
        var runs = List.of(new Figures(9, 1, 9, 5, 7), new Figures(9, 2, 8, 4, 9), new Figures(9, 3, 7, 6, 8));

        assertThat(Figures.median(runs)).isEqualTo(new Figures(9, 2, 8, 5, 8));
    }

    @Test
    void noMeasurementsMakeNoFigures() {
        assertThat(Figures.of(List.of())).isEqualTo(new Figures(0, 0, 0, 0, 0));
    }
}
