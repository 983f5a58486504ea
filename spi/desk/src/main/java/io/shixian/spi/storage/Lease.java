package io.shixian.spi.storage;

import java.time.Instant;

/**
 * A claim on due clocks, so that several nodes share them.
 *
 * @param owner the node that claims
 * @param until when the claim lapses if the node has not finished
 */
public record Lease(String owner, Instant until) {}
