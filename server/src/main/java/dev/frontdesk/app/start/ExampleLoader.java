package dev.frontdesk.app.start;

import dev.frontdesk.app.command.Examples;
import dev.frontdesk.app.command.UserError;
import dev.frontdesk.app.folder.BusinessFolders;
import dev.frontdesk.app.folder.FolderReading;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/// Loads example businesses where they are not loaded yet, before the first request is taken.
final class ExampleLoader implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleLoader.class);

    private final Businesses businesses;
    private final Examples examples;

    ExampleLoader(Businesses businesses, Examples examples) {
        this.businesses = businesses;
        this.examples = examples;
    }

    /// @throws UserError when a folder has mistakes or its number belongs to another business
    @Override
    public void afterSingletonsInstantiated() {
        if (!examples.onlyWhenEmpty() || businesses.all().isEmpty()) {
            examples.folders().forEach(this::load);
        }
    }

    private void load(Path folder) {
        switch (BusinessFolders.read(folder, new BusinessId(UUID.randomUUID()))) {
            case FolderReading.Wrong(var mistakes) ->
                throw new UserError(mistakes.stream().map(Object::toString).collect(Collectors.joining("\n")));
            case FolderReading.Read(var business, var content, var _) -> {
                if (businesses.bySlug(business.slug()).isEmpty()) {
                    try {
                        businesses.save(business, content);
                    } catch (Businesses.SlugTaken byAnotherNode) {
                        LOG.info("The example {} is being loaded elsewhere", business.slug());
                        return;
                    } catch (Businesses.NumberTaken taken) {
                        throw new UserError(folder + ": " + taken.getMessage());
                    }
                    LOG.info("Loaded the example {}", business.slug());
                }
            }
        }
    }
}
