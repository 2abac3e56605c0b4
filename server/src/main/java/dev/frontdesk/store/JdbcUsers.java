package dev.frontdesk.store;

import dev.frontdesk.web.security.User;
import dev.frontdesk.web.security.Users;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Users in PostgreSQL. They belong to no business, so their table has no row-level security.
public final class JdbcUsers implements Users {

    private final JdbcClient jdbc;

    public JdbcUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<User> find(String name) {
        return jdbc.sql("SELECT name, password_hash, created_at FROM users WHERE name = :name")
                .param("name", name)
                .query((row, _) -> new User(
                        row.getString("name"),
                        row.getString("password_hash"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public boolean none() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM users)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean add(User user) {
        var added = jdbc.sql("""
                        INSERT INTO users (id, name, password_hash, role, created_at)
                        VALUES (:id, :name, :hash, 'administrator', :created)
                        ON CONFLICT (name) DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("name", user.name())
                .param("hash", user.passwordHash())
                .param("created", user.created().atOffset(ZoneOffset.UTC))
                .update();
        return added == 1;
    }
}
