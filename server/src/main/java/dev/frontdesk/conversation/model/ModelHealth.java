package dev.frontdesk.conversation.model;

import dev.frontdesk.business.Business;

/// Which vendors' models a business's turns leave alone for a while, because they failed. Thread-safe.
public interface ModelHealth {

    /// All are asked, whatever happened.
    ModelHealth TRUSTING = new ModelHealth() {
        @Override
        public boolean usable(Business business, String vendor) {
            return true;
        }

        @Override
        public void worked(Business business, String vendor) {}

        @Override
        public void failed(Business business, String vendor) {}
    };

    boolean usable(Business business, String vendor);

    void worked(Business business, String vendor);

    void failed(Business business, String vendor);
}
