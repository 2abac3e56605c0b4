package dev.frontdesk.simulator.scenario;

/// Hears a conversation turn by turn, for printing or for nothing.
public interface Dialogue {

    void desk(String text);

    void contact(String text);

    static Dialogue unheard() {
        return new Dialogue() {
            @Override
            public void desk(String text) {}

            @Override
            public void contact(String text) {}
        };
    }
}
