/**
 * What the matters of a service application (政务服务应用) add up to.
 * <p>
 * Begin with {@link ServiceApplication}: it picks the matters that name it, and its status, its history and its open duties
 * follow from them. Nothing here is stored beside the case files.
 */
@NullMarked
package io.shixian.core.application;

import org.jspecify.annotations.NullMarked;
