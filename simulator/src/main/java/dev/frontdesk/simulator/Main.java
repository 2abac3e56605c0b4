package dev.frontdesk.simulator;

/// Where the simulator's commands start.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("simulator");
    }
}
