package io.shixian.examples.cli.duties;

import io.shixian.core.duty.Duty;
import io.shixian.core.duty.Occurrence;
import java.util.List;

/** A duty and its occurrences in the range asked about. */
record DutyList(Duty duty, List<Occurrence> occurrences) {}
