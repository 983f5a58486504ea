package io.shixian.jackson;

/**
 * One thing that is wrong with a file.
 *
 * @param file   the name of the file, as it was given
 * @param path   where in it, such as {@code $.amendments[0].term}
 * @param line   the line, from 1 on
 * @param column the column, from 1 on
 * @param what   what is wrong, and the way out
 */
public record JsonFault(String file, String path, int line, int column, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + path + ": " + what;
    }
}
