package dev.frontdesk.provider.openai;

import tools.jackson.databind.node.ObjectNode;

/// Takes messages for OpenAI, in order. Audio thread only.
@FunctionalInterface
interface Wire {

    void send(ObjectNode message);
}
