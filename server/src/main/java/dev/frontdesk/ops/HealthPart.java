package dev.frontdesk.ops;

/// Something the program stands on.
public interface HealthPart {

    /// As `/health` names it.
    String name();

    /// Whether nothing can be answered without it.
    boolean essential();

    /// Asks it now. May block; an exception means no.
    boolean up();
}
