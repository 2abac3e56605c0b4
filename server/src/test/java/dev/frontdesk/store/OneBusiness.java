package dev.frontdesk.store;

import dev.frontdesk.business.Business;
import dev.frontdesk.business.BusinessFolder;
import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Businesses;
import java.util.List;
import java.util.Optional;

/// For jobs that look through all businesses: other tests' have nothing for them.
record OneBusiness(Business business) implements Businesses {

    @Override
    public Optional<Business> bySlug(String slug) {
        return Optional.empty();
    }

    @Override
    public Optional<Business> byNumber(String number) {
        return Optional.empty();
    }

    @Override
    public Optional<Business> byId(BusinessId id) {
        return Optional.of(business).filter(it -> it.id().equals(id));
    }

    @Override
    public List<Business> all() {
        return List.of(business);
    }

    @Override
    public void save(Business stored, BusinessFolder folder) {
        throw new UnsupportedOperationException("nothing is saved here");
    }

    @Override
    public Optional<BusinessFolder> folder(String slug) {
        return Optional.empty();
    }
}
