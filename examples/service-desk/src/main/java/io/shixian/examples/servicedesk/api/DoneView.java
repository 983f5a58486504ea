package io.shixian.examples.servicedesk.api;

import java.util.List;

/**
 * What a command has done. The same command, sent again under the same key, is answered with the same text.
 *
 * @param number   the number of the case
 * @param stage    the stage after it
 * @param version  the version after it
 * @param happened what happened, the oldest first: first the limits that had run out by then
 */
record DoneView(String number, Coded stage, int version, List<EntryView> happened) {}
