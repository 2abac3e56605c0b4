package dev.frontdesk.knowledge.meaning;

/// No vectors are to be had now. Carries nothing of the texts.
public final class EmbeddingsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmbeddingsUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
