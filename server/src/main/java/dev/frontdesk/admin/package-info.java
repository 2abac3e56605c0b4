/// The REST interface behind the token: businesses and their folders, availability, appointments,
/// conversations, contacts, logging in. Controllers read a request, work in the business's scope and
/// answer with a view; no rule of booking and no SQL lives here.
@NullMarked
package dev.frontdesk.admin;

import org.jspecify.annotations.NullMarked;
