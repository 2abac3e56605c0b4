/// Amazon Nova Sonic through Bedrock's bidirectional stream. Facts are from the user guide of Nova 2
/// (docs.aws.amazon.com/nova/latest/nova2-userguide: sonic-input-events, sonic-output-events,
/// sonic-cross-modal, sonic-turn-taking); there is no published schema. AWS's library is seen by
/// [BedrockStreams] and what it is made of only, and is loaded with the first session.
@NullMarked
package dev.frontdesk.provider.aws;

import org.jspecify.annotations.NullMarked;
