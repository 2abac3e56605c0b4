package dev.frontdesk.app.http;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Businesses in memory.
final class FakeBusinesses implements Businesses {

    private final Map<String, Business> bySlug = new ConcurrentHashMap<>();
    private final Map<String, BusinessFolder> folders = new ConcurrentHashMap<>();

    @Override
    public Optional<Business> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    @Override
    public Optional<Business> byNumber(String number) {
        return all().stream()
                .filter(business -> business.profile().reach().numbers().contains(number))
                .findFirst();
    }

    @Override
    public Optional<Business> byId(BusinessId id) {
        return all().stream().filter(business -> business.id().equals(id)).findFirst();
    }

    @Override
    public List<Business> all() {
        return List.copyOf(new TreeMap<>(bySlug).values());
    }

    @Override
    public void save(Business business, BusinessFolder folder) {
        for (var number : business.profile().reach().numbers()) {
            byNumber(number).filter(other -> !other.id().equals(business.id())).ifPresent(other -> {
                throw new NumberTaken(number);
            });
        }
        bySlug.put(business.slug(), business);
        folders.put(business.slug(), folder);
    }

    @Override
    public Optional<BusinessFolder> folder(String slug) {
        return Optional.ofNullable(folders.get(slug));
    }

    void clear() {
        bySlug.clear();
        folders.clear();
    }
}
