package dev.frontdesk.app.start;

import dev.frontdesk.app.command.DirectStore;
import dev.frontdesk.app.command.UserError;
import dev.frontdesk.app.folder.DocumentIntake;
import dev.frontdesk.app.settings.Clocks;
import dev.frontdesk.app.settings.SecretKeyFile;
import dev.frontdesk.app.settings.Settings;
import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.Businesses;
import dev.frontdesk.store.BusinessHeads;
import dev.frontdesk.store.JdbcBusinessScope;
import dev.frontdesk.store.JdbcBusinesses;
import dev.frontdesk.store.Pause;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Businesses in the database, for commands that run while no server does.
public final class LocalStore implements DirectStore {

    @Override
    public void save(Settings settings, Business business, BusinessFolder folder) {
        with(settings, businesses -> {
            var known = businesses.bySlug(business.slug()).map(Business::id);
            try {
                businesses.save(known.map(business::withId).orElse(business), folder);
            } catch (Businesses.NumberTaken taken) {
                throw new UserError("Nothing was stored: " + taken.getMessage() + ".");
            }
            return business;
        });
    }

    @Override
    public Optional<BusinessFolder> folder(Settings settings, String slug) {
        return with(settings, businesses -> businesses.folder(slug));
    }

    private static <T> T with(Settings settings, Function<Businesses, T> work) {
        try (var database = Opening.open(settings, SecretKeyFile.of(settings))) {
            var transactions = new JdbcTransactionManager(database.dataSource());
            var jdbc = new JdbcTemplate(database.dataSource());
            var client = JdbcClient.create(jdbc);
            return work.apply(new JdbcBusinesses(
                    jdbc,
                    new BusinessHeads(client, transactions),
                    new JdbcBusinessScope(transactions, client, Pause.PARK),
                    DocumentIntake::stored,
                    Clocks.from(settings.now())));
        }
    }
}
