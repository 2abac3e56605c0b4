package dev.frontdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frontdesk.business.BusinessId;
import dev.frontdesk.business.Page;
import dev.frontdesk.contact.Contact;
import dev.frontdesk.contact.ContactId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JdbcContactsIT {

    private static final String PHONE = "+14385550119";

    private final JdbcBusinessScope scope = TestDatabase.scope();
    private final SettableClock clock = new SettableClock();
    private final Seal seal = new PlainSeal();
    private final BusinessId business = TestDatabase.business();
    private final JdbcContacts contacts = new JdbcContacts(
            TestDatabase.sql(),
            seal,
            new Erasure(
                    TestDatabase.sql(),
                    seal,
                    new CaffeineLiveConversations(),
                    scope,
                    new FolderRecordings(Path.of("target", "recordings")),
                    clock));

    private Contact remember(@Nullable String name, @Nullable String phone, @Nullable String email) {
        return scope.in(business, () -> contacts.remember(business, name, phone, email, clock.instant()));
    }

    @Test
    void aPersonIsFoundAgainByNumberAndId() {
        Contact zoe = remember("Zoë Lee", PHONE, "Zoe@Example.org");
        assertThat(zoe).isEqualTo(new Contact(zoe.id(), "Zoë Lee", PHONE, "Zoe@Example.org", clock.instant()));
        assertThat(scope.in(business, () -> contacts.byPhone(business, PHONE))).contains(zoe);
        assertThat(scope.in(business, () -> contacts.find(business, zoe.id()))).contains(zoe);
        assertThat(scope.in(business, () -> contacts.byPhone(business, "+14385550118")))
                .isEmpty();
    }

    @Test
    void severalAreFoundAtOnce() {
        Contact zoe = remember("Zoë", PHONE, null);
        Contact ann = remember("Ann", null, "ann@example.org");
        remember("Bob", null, "bob@example.org");
        var nobody = new ContactId(UUID.randomUUID());
        assertThat(scope.in(business, () -> contacts.findAll(business, Set.of(zoe.id(), ann.id(), nobody))))
                .containsExactlyInAnyOrder(zoe, ann);
        assertThat(scope.in(business, () -> contacts.findAll(business, Set.of())))
                .isEmpty();
    }

    @Test
    void whatIsGivenLaterIsUpdatedAndWhatIsNotStays() {
        Contact first = remember(null, PHONE, null);
        clock.forward(Duration.ofDays(1));
        Contact named = remember("Zoë", PHONE, null);
        Contact addressed = remember(null, PHONE, "zoe@example.org");
        assertThat(named.id()).isEqualTo(first.id());
        assertThat(addressed).isEqualTo(new Contact(first.id(), "Zoë", PHONE, "zoe@example.org", first.created()));
    }

    @Test
    void withoutANumberTheAddressTellsWhoItIs() {
        Contact first = remember("Zoë", null, "zoe@example.org");
        Contact again = remember("Zoë Lee", null, "ZOE@example.org");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.name()).isEqualTo("Zoë Lee");
        assertThat(remember("Ann", null, "ann@example.org").id()).isNotEqualTo(first.id());
    }

    @Test
    void peopleWithNeitherAreNeverTakenForEachOther() {
        assertThat(remember("Ann", null, null).id())
                .isNotEqualTo(remember("Ann", null, null).id());
    }

    @Test
    void aPersonRememberedByManyTurnsAtOnceIsEnteredOnce() throws Exception {
        assertThat(idsOf(30, "Zoë", PHONE, null)).hasSize(1);
        assertThat(idsOf(30, "Ann", null, "ann@example.org")).hasSize(1);
    }

    private Set<ContactId> idsOf(int times, String name, @Nullable String phone, @Nullable String email)
            throws Exception {
        List<Future<Contact>> remembered = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < times; i++) {
                remembered.add(threads.submit(() -> remember(name, phone, email)));
            }
        }
        var ids = new HashSet<ContactId>();
        for (var contact : remembered) {
            ids.add(contact.get().id());
        }
        return ids;
    }

    @Test
    void pagesShowEveryoneOnceOldestFirst() {
        List<ContactId> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            made.add(remember("Person " + i, null, null).id());
            clock.forward(Duration.ofSeconds(1));
        }
        List<ContactId> seen = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Page<Contact> page = scope.in(business, () -> contacts.list(business, 3, from));
            page.items().forEach(contact -> seen.add(contact.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void anotherBusinessKnowsNobody() {
        Contact zoe = remember("Zoë", PHONE, null);
        BusinessId other = TestDatabase.business();
        assertThat(scope.in(other, () -> contacts.byPhone(other, PHONE))).isEmpty();
        assertThat(scope.in(other, () -> contacts.find(business, zoe.id()))).isEmpty();
        assertThat(scope.in(other, () -> contacts.erase(other, zoe.id()))).isFalse();
        assertThat(scope.in(business, () -> contacts.find(business, zoe.id()))).isPresent();
    }

    @Test
    void whoIsNotThereCannotBeErased() {
        ContactId nobody = new ContactId(UUID.randomUUID());
        assertThat(scope.in(business, () -> contacts.erase(business, nobody))).isFalse();
    }
}
