/// A stand-in for Amazon Nova Sonic behind Bedrock's bidirectional stream: HTTP/2 without TLS, AWS's event streams,
/// the events of Nova 2's user guide. There is no published schema: [InputRules] says what the guide says.
@NullMarked
package dev.frontdesk.simulator.vendor.nova;

import org.jspecify.annotations.NullMarked;
