package dev.frontdesk.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.util.PasswordUtil;

/// Where the passwords of the database's roles come from.
final class Passwords {

    private static final int BYTES = 32;
    private static final String SCRAM = "scram-sha-256";

    private Passwords() {}

    /// The same for the same secret on every node; one role's says nothing about another's.
    static String derived(byte[] secret, String role) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("database role " + role).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /// Generated when first asked for; nobody but the file's owner can read it.
    static String keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            write(fresh, random());
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }

    /// SQL that gives a role its password; the password itself is not in it, so that no log shows it.
    static String setting(String role, String password) throws SQLException {
        return PasswordUtil.genAlterUserPasswordSQL(role, password.toCharArray(), SCRAM);
    }

    /// What the server stores of a password, from which nobody can get it back.
    static String verifier(String role, String password) throws SQLException {
        return PasswordUtil.encodePassword(role, password.toCharArray(), SCRAM);
    }

    static void write(Path file, String password) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n", StandardOpenOption.SYNC);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
