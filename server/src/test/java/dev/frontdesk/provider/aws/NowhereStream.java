package dev.frontdesk.provider.aws;

/// A stream that was never opened.
final class NowhereStream implements NovaStream {

    @Override
    public void send(byte[] json) {}

    @Override
    public boolean writable() {
        return false;
    }

    @Override
    public void end() {}
}
