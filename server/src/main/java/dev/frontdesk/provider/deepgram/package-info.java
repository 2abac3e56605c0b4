/// Deepgram's recognisers: nova-3 on `/v1/listen` and Flux on `/v2/listen`. Facts are from Deepgram's published
/// description (github.com/deepgram/deepgram-api-specs, asyncapi.yml). Nothing but Deepgram's protocol here.
@NullMarked
package dev.frontdesk.provider.deepgram;

import org.jspecify.annotations.NullMarked;
