/// The database before anyone asks it anything: PostgreSQL of our own in the data folder or an external
/// one, the owner and the role the program works as, migrations, the connection pool. Nothing here knows
/// what the tables are for.
@NullMarked
package dev.frontdesk.app.database;

import org.jspecify.annotations.NullMarked;
