package dev.frontdesk.conversation;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.contact.ConversationId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryToolLogTest extends ToolLogContract {

    private final InMemoryToolLog log = new InMemoryToolLog();
    private final BusinessId business = new BusinessId(UUID.randomUUID());

    @Override
    protected ToolLog log() {
        return log;
    }

    @Override
    protected BusinessId business() {
        return business;
    }

    @Override
    protected ConversationId conversation() {
        return new ConversationId(UUID.randomUUID());
    }

    @Override
    protected <T> T in(Supplier<T> work) {
        return work.get();
    }
}
