package dev.frontdesk.simulator.rehearsal.agenda;

import java.util.EnumMap;
import java.util.Map;

/// Something a caller says, and the details it gives.
///
/// @param says by detail: a day as `2019-03-07`, a time as `16:00`, a service and a provider by name
public record Statement(String text, Map<Detail, String> says) {

    public Statement {
        says = Map.copyOf(says);
    }

    boolean gives(Detail detail) {
        return says.containsKey(detail);
    }

    boolean givesWhen() {
        return gives(Detail.DAY) || gives(Detail.TIME);
    }

    Statement with(String more, Detail detail, String value) {
        var all = new EnumMap<Detail, String>(Detail.class);
        all.putAll(says);
        all.put(detail, value);
        return new Statement(text + " " + more, all);
    }
}
