package io.shixian.examples.servicedesk;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Says what to do when another host has the data: a file of H2 is for one at a time. */
@Order(0)
final class DataTaken extends AbstractFailureAnalyzer<SQLException> {

    /** H2's number for a file that another process has locked. */
    private static final int ALREADY_OPEN = 90_020;

    DataTaken() {}

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        return cause.getErrorCode() != ALREADY_OPEN
                ? null
                : new FailureAnalysis(
                        "数据文件正被另一进程使用 / the data are in use by another process",
                        "先停止另一进程，或换一个目录：--desk.data=目录 / stop the other one, or take another folder: --desk.data=FOLDER",
                        cause);
    }
}
