package dev.frontdesk.provider.openai;

/// Messages as OpenAI sends them.
final class Said {

    private Said() {}

    static String sessionCreated() {
        return """
                {"type":"session.created","event_id":"event_1","session":{"type":"realtime","id":"sess_1"}}""";
    }

    static String sessionUpdated() {
        return """
                {"type":"session.updated","event_id":"event_2","session":{"type":"realtime","id":"sess_1"}}""";
    }

    static String speechStarted() {
        return """
                {"event_id":"event_3","type":"input_audio_buffer.speech_started","audio_start_ms":1,"item_id":"in_1"}""";
    }

    static String speechStopped() {
        return speechStopped(2);
    }

    static String speechStopped(int at) {
        return """
                {"event_id":"event_4","type":"input_audio_buffer.speech_stopped","audio_end_ms":%d,"item_id":"in_1"}""".formatted(at);
    }

    static String committed(String item) {
        return """
                {"event_id":"event_5","type":"input_audio_buffer.committed","previous_item_id":null,"item_id":"%s"}""".formatted(item);
    }

    static String callerWords(String item, String delta) {
        return """
                {"type":"conversation.item.input_audio_transcription.delta","event_id":"event_6","item_id":"%s",\
                "content_index":0,"delta":"%s"}""".formatted(item, delta);
    }

    static String callerSaid(String item, String words) {
        return """
                {"type":"conversation.item.input_audio_transcription.completed","event_id":"event_7","item_id":"%s",\
                "content_index":0,"transcript":"%s","usage":{"type":"duration","seconds":1}}""".formatted(item, words);
    }

    static String responseCreated(String response, String ask) {
        var metadata = ask.isEmpty() ? "null" : "{\"ask\":\"" + ask + "\"}";
        return """
                {"type":"response.created","event_id":"event_8","response":{"object":"realtime.response","id":"%s",\
                "status":"in_progress","output":[],"metadata":%s}}""".formatted(response, metadata);
    }

    static String itemAdded(String response, String item) {
        return """
                {"event_id":"event_9","type":"response.output_item.added","response_id":"%s","output_index":0,\
                "item":{"id":"%s","object":"realtime.item","type":"message","status":"in_progress",\
                "role":"assistant","content":[]}}""".formatted(response, item);
    }

    static String audio(String response, String item, String base64) {
        return """
                {"event_id":"event_10","type":"response.output_audio.delta","response_id":"%s","item_id":"%s",\
                "output_index":0,"content_index":0,"delta":"%s"}""".formatted(response, item, base64);
    }

    static String wording(String response, String item, String words) {
        return """
                {"event_id":"event_11","type":"response.output_audio_transcript.delta","response_id":"%s",\
                "item_id":"%s","output_index":0,"content_index":0,"delta":"%s"}""".formatted(response, item, words);
    }

    static String audioDone(String response, String item) {
        return """
                {"event_id":"event_12","type":"response.output_audio.done","response_id":"%s","item_id":"%s",\
                "output_index":0,"content_index":0}""".formatted(response, item);
    }

    static String toolCall(String response, String call, String name, String arguments) {
        return """
                {"event_id":"event_13","type":"response.function_call_arguments.done","response_id":"%s",\
                "item_id":"fc_%s","output_index":0,"call_id":"%s","name":"%s","arguments":"%s"}""".formatted(response, call, call, name, arguments.replace("\"", "\\\""));
    }

    static String responseDone(String response, String status, String details, String output) {
        return """
                {"type":"response.done","event_id":"event_14","response":{"object":"realtime.response","id":"%s",\
                "status":"%s","status_details":%s,"output":[%s]}}""".formatted(response, status, details, output);
    }

    static String responseDone(String response) {
        return responseDone(response, "completed", "null", "");
    }

    static String cancelled(String response) {
        return responseDone(response, "cancelled", "{\"type\":\"cancelled\",\"reason\":\"client_cancelled\"}", "");
    }

    static String error(String type, String code, String cause) {
        return """
                {"event_id":"event_15","type":"error","error":{"type":"%s","code":"%s","message":"No.",\
                "param":null,"event_id":"%s"}}""".formatted(type, code, cause);
    }
}
