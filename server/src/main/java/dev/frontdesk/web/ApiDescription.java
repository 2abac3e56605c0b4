package dev.frontdesk.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// What `/api/docs` says beside what the controllers themselves show: the title, how to send a token,
/// and the problems any operation may answer with.
public final class ApiDescription implements OpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The input cannot be read or is not valid; `errors` says what and where",
            "401", "A token is missing, unknown or expired",
            "404", "There is no such thing",
            "413", "The body is too large",
            "429", "Too many requests; `Retry-After` says when to come back",
            "500", "A fault on our side");

    public static OpenAPI front() {
        return new OpenAPI()
                .info(new Info()
                        .title("Frontdesk")
                        .version("1")
                        .description("Businesses, availability, appointments, conversations and contacts of the"
                                + " receptionist. Lists are paged by `limit` and `cursor`; times are ISO 8601 with"
                                + " offset; errors are problems (RFC 9457)."))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Override
    public void customise(OpenAPI api) {
        api.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("The administrator's token, or one from `POST /api/v1/login`"))
                .addSchemas(PROBLEM, problem());
        api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::addProblems));
    }

    private static void addProblems(Operation operation) {
        boolean open =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        PROBLEMS.forEach((status, meaning) -> {
            if (!open || !status.equals("401")) {
                describe(operation, status, meaning);
            }
        });
        if (operation.getRequestBody() != null && !open) {
            describe(operation, "409", "It does not fit what is there, such as a slot that is taken");
            describe(operation, "422", "It is understood but breaks a rule; `type` says which");
        }
    }

    private static void describe(Operation operation, String status, String meaning) {
        operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(meaning).content(content()));
    }

    private static Content content() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema<?> problem() {
        var error =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("errors", new ArraySchema().items(error));
    }
}
