package dev.frontdesk.provider.aws;

/// What a session at Nova Sonic can be told. Audio thread only.
interface Wire {

    /// To be answered as if the caller had said it.
    void ask(String text);

    void toolResult(String call, String result);
}
