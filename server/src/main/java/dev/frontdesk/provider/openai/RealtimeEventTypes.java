package dev.frontdesk.provider.openai;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The server events that a call has no use for.
final class RealtimeEventTypes {

    private static final Set<String> IRRELEVANT =
            Arrays.stream("""
            session.created conversation.created conversation.item.created conversation.item.added
            conversation.item.done conversation.item.deleted conversation.item.retrieved
            conversation.item.truncated conversation.item.input_audio_transcription.segment
            input_audio_buffer.cleared input_audio_buffer.dtmf_event_received input_audio_buffer.timeout_triggered
            output_audio_buffer.started output_audio_buffer.stopped output_audio_buffer.cleared
            response.content_part.added response.content_part.done response.output_text.delta
            response.output_text.done response.output_audio_transcript.done response.function_call_arguments.delta
            response.mcp_call_arguments.delta response.mcp_call_arguments.done response.mcp_call.in_progress
            response.mcp_call.completed response.mcp_call.failed mcp_list_tools.in_progress mcp_list_tools.completed
            mcp_list_tools.failed rate_limits.updated transcription_session.updated""".split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private RealtimeEventTypes() {}

    static boolean irrelevant(String type) {
        return IRRELEVANT.contains(type);
    }
}
