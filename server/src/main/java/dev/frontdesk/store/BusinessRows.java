package dev.frontdesk.store;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses.NumberTaken;
import dev.frontdesk.business.Closure;
import dev.frontdesk.business.Price;
import dev.frontdesk.business.Service;
import dev.frontdesk.business.TimeRange;
import dev.frontdesk.business.WeeklyHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// The rows that follow from a business's settings. What is no longer in the settings goes, except
/// services and resources that appointments refer to: those are retired. Called inside a scope.
final class BusinessRows {

    private final JdbcTemplate sql;
    private final ArticleRows articles;

    BusinessRows(JdbcTemplate sql) {
        this.sql = sql;
        this.articles = new ArticleRows(sql);
    }

    void replace(BusinessId id, Business business, BusinessFolder folder, Instant now) {
        var key = id.value();
        clear(key);
        numbers(key, business.profile().reach().numbers());
        catalogue(key, business);
        hours(key, business);
        closures(key, business.schedule().closures());
        articles.replace(key, folder.knowledge(), now);
        retire(
                key,
                "services",
                "service",
                business.catalogue().services().stream().map(Service::slug).toList());
        retire(
                key,
                "resources",
                "resource",
                business.catalogue().resources().stream().map(it -> it.slug()).toList());
    }

    private void clear(UUID key) {
        for (var table : List.of("numbers", "service_resources", "weekly_hours", "closures")) {
            sql.update("DELETE FROM " + table + " WHERE business_id = ?", key);
        }
    }

    /// A number of another business cannot be seen from here; that it is there shows in that ours is not
    /// taken up.
    private void numbers(UUID key, List<String> numbers) {
        for (var number : new LinkedHashSet<>(numbers)) {
            var entered = sql.update(
                    "INSERT INTO numbers (business_id, number) VALUES (?, ?) ON CONFLICT DO NOTHING", key, number);
            if (entered == 0) {
                throw new NumberTaken(number);
            }
        }
    }

    private void catalogue(UUID key, Business business) {
        var services = business.catalogue().services();
        batch("""
                INSERT INTO services (business_id, slug, name, duration, buffer, price_currency, price_amount)
                VALUES (?, ?, ?, make_interval(secs => ?), make_interval(secs => ?), ?, ?)
                ON CONFLICT (business_id, slug) DO UPDATE
                  SET name = excluded.name, duration = excluded.duration, buffer = excluded.buffer,
                      price_currency = excluded.price_currency, price_amount = excluded.price_amount,
                      retired = false
                """, services.stream().map(service -> service(key, service)).toList());
        batch(
                """
                INSERT INTO resources (business_id, slug, name) VALUES (?, ?, ?)
                ON CONFLICT (business_id, slug) DO UPDATE SET name = excluded.name, retired = false
                """,
                business.catalogue().resources().stream()
                        .map(resource -> row(key, resource.slug(), resource.name()))
                        .toList());
        batch(
                "INSERT INTO service_resources (business_id, service, resource, position) VALUES (?, ?, ?, ?)",
                services.stream()
                        .flatMap(service -> whoDoes(key, service).stream())
                        .toList());
    }

    private static @Nullable Object[] service(UUID key, Service service) {
        @Nullable Price price = service.price();
        return row(
                key,
                service.slug(),
                service.name(),
                (double) service.duration().toSeconds(),
                (double) service.buffer().toSeconds(),
                price == null ? null : price.currency().getCurrencyCode(),
                price == null ? null : price.amount());
    }

    private static List<@Nullable Object[]> whoDoes(UUID key, Service service) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var resource : new LinkedHashSet<>(service.resources())) {
            rows.add(row(key, service.slug(), resource, rows.size()));
        }
        return rows;
    }

    private void hours(UUID key, Business business) {
        var rows = new ArrayList<@Nullable Object[]>(
                hours(key, null, business.schedule().hours()));
        for (var resource : business.catalogue().resources()) {
            if (resource.hours() != null) {
                rows.addAll(hours(key, resource.slug(), resource.hours()));
            }
        }
        batch("INSERT INTO weekly_hours (business_id, resource, weekday, opens, closes) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private static List<@Nullable Object[]> hours(UUID key, @Nullable String resource, WeeklyHours week) {
        var rows = new ArrayList<@Nullable Object[]>();
        week.days().forEach((day, ranges) -> {
            for (var range : ranges) {
                rows.add(row(key, resource, day.getValue(), range.start(), range.end()));
            }
        });
        return rows;
    }

    private void closures(UUID key, List<Closure> closures) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var closure : closures) {
            rows.add(closure(key, rows.size(), closure));
        }
        batch("INSERT INTO closures (business_id, position, day, starts, ends) VALUES (?, ?, ?, ?, ?)", rows);
    }

    private static @Nullable Object[] closure(UUID key, int position, Closure closure) {
        return switch (closure) {
            case Closure.Holidays _ -> row(key, position, null, null, null);
            case Closure.On on -> {
                @Nullable TimeRange range = on.range();
                yield row(
                        key,
                        position,
                        on.date(),
                        range == null ? null : range.start(),
                        range == null ? null : range.end());
            }
        };
    }

    /// The lock keeps new appointments from referring to what is about to go, and the deletion, as a later
    /// statement, sees those that were made before the lock.
    private void retire(UUID key, String table, String column, List<String> kept) {
        sql.update(
                "UPDATE " + table + " SET retired = true WHERE business_id = ? AND slug <> ALL (?)",
                key,
                kept.toArray(new String[0]));
        sql.queryForList(
                "SELECT slug FROM " + table + " WHERE business_id = ? AND retired FOR UPDATE", String.class, key);
        sql.update(
                "DELETE FROM " + table + " gone WHERE business_id = ? AND retired AND NOT EXISTS ("
                        + "SELECT FROM appointments a WHERE a.business_id = gone.business_id AND a." + column
                        + " = gone.slug)",
                key);
    }

    private void batch(String statement, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            sql.batchUpdate(statement, rows);
        }
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }
}
