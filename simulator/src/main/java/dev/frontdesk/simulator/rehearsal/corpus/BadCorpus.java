package dev.frontdesk.simulator.rehearsal.corpus;

/// The folder or a line in it is not what it should be; the message says which.
public final class BadCorpus extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadCorpus(String message) {
        super(message);
    }
}
