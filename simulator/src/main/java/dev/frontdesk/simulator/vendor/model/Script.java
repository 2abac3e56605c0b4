package dev.frontdesk.simulator.vendor.model;

/// A model's mind. Called by connections' threads, several at once; answers at once.
@FunctionalInterface
public interface Script {

    Reply reply(Scene scene);
}
