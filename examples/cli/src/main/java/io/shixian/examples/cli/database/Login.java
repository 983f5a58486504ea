package io.shixian.examples.cli.database;

import java.util.Optional;

/**
 * Who opens a database. Nothing of it is ever printed.
 *
 * @param user     the name, if one was given
 * @param password the password, if one was given
 */
record Login(Optional<String> user, Optional<String> password) {

    /** Returns a URL without its settings and without what stands before its host, where passwords may be. */
    static String bare(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/]*@", "//");
    }

    @Override
    public String toString() {
        return "login";
    }
}
