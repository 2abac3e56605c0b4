package dev.frontdesk.simulator.scenario;

/// Writes a conversation down.
public final class Transcript implements Dialogue {

    private static final int LONGEST = 600;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void desk(String said) {
        line("Desk: ", said);
    }

    @Override
    public void contact(String said) {
        line("You:  ", said);
    }

    public String text() {
        return text.toString();
    }

    private void line(String who, String said) {
        text.append(who)
                .append(said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said)
                .append('\n');
    }
}
