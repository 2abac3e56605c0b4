package dev.frontdesk.call;

class InMemoryArchiveTest extends RecordingArchiveContract {

    private final InMemoryArchive archive = new InMemoryArchive();

    @Override
    protected RecordingArchive archive() {
        return archive;
    }
}
