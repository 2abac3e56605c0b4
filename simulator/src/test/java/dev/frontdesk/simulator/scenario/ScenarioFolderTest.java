package dev.frontdesk.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.simulator.ScenariosIT;
import org.junit.jupiter.api.Test;

class ScenarioFolderTest {

    @Test
    void everyScenarioCanBeReadAndIsMeantForTheServersClock() {
        assertThat(ScenarioFolder.all())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(scenario -> assertThat(scenario.now()).isEqualTo(ScenariosIT.NOW));
    }

    @Test
    void noTwoCallersShareANumber() {
        assertThat(ScenarioFolder.all())
                .filteredOn(scenario -> scenario.setting().channel() != Scenario.Channel.CHAT)
                .extracting(scenario -> scenario.setting().from())
                .filteredOn(from -> !from.equals("anonymous"))
                .doesNotHaveDuplicates();
    }
}
