package dev.frontdesk.conversation.review;

import dev.frontdesk.conversation.Turn;
import dev.frontdesk.conversation.understanding.Understood;

/// A turn of the contact's, understood.
record HeardTurn(Turn turn, Understood understood) {

    int number() {
        return turn.number();
    }
}
