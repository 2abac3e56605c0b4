package dev.frontdesk.app.database;

import java.nio.file.Path;

/// Which database the program works on.
public sealed interface DatabaseSettings {

    /// One that somebody else keeps.
    ///
    /// @param url `jdbc:postgresql://…`
    /// @param user who owns the tables, or will
    record External(String url, String user, String password) implements DatabaseSettings {

        @Override
        public String toString() {
            return "External[" + user + "]";
        }
    }

    /// One of our own.
    ///
    /// @param data the data folder
    /// @param unpacked where the PostgreSQL programs are unpacked
    record Local(Path data, Path unpacked) implements DatabaseSettings {

        public static Local in(Path data) {
            return new Local(data, data.resolve("programs"));
        }
    }
}
