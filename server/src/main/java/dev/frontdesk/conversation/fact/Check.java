package dev.frontdesk.conversation.fact;

import java.util.List;

/// One kind of claim.
@FunctionalInterface
interface Check {

    List<Objection> of(Statement statement, Evidence evidence, Asserted asserted);
}
