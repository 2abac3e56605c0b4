package dev.frontdesk.simulator.scenario;

import dev.frontdesk.simulator.scenario.Facts.Ended;
import dev.frontdesk.simulator.scenario.Facts.Expected;
import dev.frontdesk.simulator.scenario.Facts.Free;
import dev.frontdesk.simulator.scenario.Facts.Said;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The `facts` of a scenario's file.
final class FactsNode {

    private FactsNode() {}

    static Facts facts(Node node) {
        node.known(
                "appointment",
                "appointments",
                "ended",
                "dialled",
                "outcome",
                "says",
                "never",
                "turns",
                "free",
                "dead-air",
                "cut",
                "heard-out");
        var none = node.json().path("appointment").asString("").equals("none");
        return new Facts(
                node.has("appointment") && !none ? expected(node.child("appointment")) : null,
                node.items("appointments").stream().map(FactsNode::expected).toList(),
                none,
                new Ended(endedBy(node), node.text("dialled"), node.text("outcome")),
                new Said(
                        patterns(node, "says"),
                        patterns(node, "never"),
                        node.json().path("turns").asInt(0)),
                node.items("free").stream().map(FactsNode::free).toList(),
                new Facts.Sound(
                        node.json().path("dead-air").asInt(0),
                        node.json().path("cut").asBoolean(false),
                        node.json().path("heard-out").asBoolean(false)));
    }

    private static @Nullable String endedBy(Node node) {
        var by = node.text("ended");
        if (by != null && !List.of("desk", "caller", "person").contains(by)) {
            throw new BadScenario(node.place() + ".ended: desk, caller or person, not '" + by + "'");
        }
        return by;
    }

    private static Expected expected(Node node) {
        node.known("service", "start", "resource", "status", "name", "phone");
        return new Expected(
                node.text("service"),
                node.time("start"),
                node.text("resource"),
                node.text("status"),
                node.text("name"),
                node.text("phone"));
    }

    private static Free free(Node node) {
        node.known("service", "start", "resource");
        return new Free(node.required("service"), OffsetDateTime.parse(node.required("start")), node.text("resource"));
    }

    private static List<Pattern> patterns(Node node, String key) {
        return node.items(key).stream()
                .map(item -> Pattern.compile(item.json().asString(), Pattern.CASE_INSENSITIVE))
                .toList();
    }
}
