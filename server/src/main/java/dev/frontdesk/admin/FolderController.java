package dev.frontdesk.admin;

import dev.frontdesk.admin.FolderIntake.Reading;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.web.HttpProblem;
import dev.frontdesk.web.InputError;
import dev.frontdesk.web.ProblemType;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A business as its owner writes it: the settings file and the articles, in one piece, to the letter.
@Tag(name = "Businesses")
@RestController
@RequestMapping("/api/v1/businesses/{slug}/folder")
public final class FolderController {

    private final Businesses businesses;
    private final FolderIntake intake;
    private final Tenants tenants;
    private final Trail trail;

    public FolderController(Businesses businesses, FolderIntake intake, Tenants tenants, Trail trail) {
        this.businesses = businesses;
        this.intake = intake;
        this.tenants = tenants;
        this.trail = trail;
    }

    /// @param settings the text of `business.yaml`
    /// @param articles text by path below the folder, such as `knowledge/parking.md`
    record FolderView(@Nullable String settings, @Nullable Map<String, String> articles) {}

    @Operation(summary = "The folder as it was last stored")
    @GetMapping
    FolderView read(@PathVariable String slug) {
        return businesses
                .folder(slug)
                .map(folder -> new FolderView(folder.settings(), new TreeMap<>(folder.articles())))
                .orElseThrow(() -> HttpProblem.notFound("There is no business with this slug."));
    }

    @Operation(summary = "Store a folder: make the business, or replace all its settings and articles")
    @PutMapping
    ResponseEntity<BusinessView> store(@PathVariable String slug, @RequestBody FolderView body, Principal who) {
        var folder = FolderInput.folder(body);
        try {
            return store(slug, folder, who);
        } catch (Businesses.SlugTaken madeMeanwhile) {
            return store(slug, folder, who);
        }
    }

    private ResponseEntity<BusinessView> store(String slug, BusinessFolder folder, Principal who) {
        var before = businesses.bySlug(slug).map(Business::id);
        var business = understood(slug, before.orElseGet(() -> new BusinessId(UUID.randomUUID())), folder);
        save(business, folder, who);
        var view = BusinessView.of(business);
        return before.isPresent()
                ? ResponseEntity.ok(view)
                : ResponseEntity.created(URI.create("/api/v1/businesses/" + slug))
                        .body(view);
    }

    private Business understood(String slug, BusinessId id, BusinessFolder folder) {
        return switch (intake.read(id, folder)) {
            case Reading.Mistakes(var mistakes) ->
                throw refused(mistakes.stream()
                        .map(mistake -> new InputError(mistake.place(), mistake.message()))
                        .toList());
            case Reading.Read(var business)
            when !business.slug().equals(slug) ->
                throw refused(List.of(new InputError(
                        "business.yaml", "the slug is " + business.slug() + ", but the address says " + slug)));
            case Reading.Read(var business) -> business;
        };
    }

    private void save(Business business, BusinessFolder folder, Principal who) {
        try {
            tenants.in(business, () -> {
                businesses.save(business, folder);
                trail.record(business, who, "business.stored", business.slug());
                return business;
            });
        } catch (Businesses.NumberTaken taken) {
            throw new HttpProblem(ProblemType.NUMBER_TAKEN, "In business.yaml, " + taken.getMessage() + ".");
        }
    }

    private static HttpProblem refused(List<InputError> errors) {
        var count = errors.size() == 1 ? "one mistake" : errors.size() + " mistakes";
        return new HttpProblem(ProblemType.SETTINGS_MISTAKES, "The folder has " + count + "; nothing was stored.")
                .with("errors", errors);
    }
}
