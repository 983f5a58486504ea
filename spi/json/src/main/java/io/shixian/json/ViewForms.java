package io.shixian.json;

import io.shixian.calendar.Day;
import io.shixian.calendar.OfficeHours;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.joint.Hold;
import io.shixian.core.joint.JointMatter;
import io.shixian.core.joint.JointPart;
import java.util.function.Function;

/** The types that are written as another record. */
final class ViewForms {

    private ViewForms() {}

    /** In this order: what is written as a record with parts that are views comes after those. */
    // spotless:off
    static void addTo(Forms forms) {
        forms.add(OfficeHours.class, new ViewForm<>(
                OfficeHours.class, HoursView::of, forms.of(HoursView.class), view -> ((HoursView) view).hours(),
                "open the office on one weekday at least, intervals apart and in order"));
        add(forms, Day.class, DayView.class, DayView::of,
                "read it as DayView, or ask a calendar for the day");
        add(forms, CaseFile.class, StoredCase.class, StoredCase::of,
                "read it as StoredCase and let that make the file with your procedures");
        add(forms, Deadline.class, DeadlineView.class, DeadlineView::of,
                "read it as DeadlineView and count its clock again with your calendar");
        add(forms, LimitState.class, LimitView.class, LimitView::of,
                "read it as LimitView, or ask the case file again");
        add(forms, JointPart.class, PartView.class, PartView::of,
                "read it as PartView, or make the joint matter of the case files again");
        add(forms, Hold.class, HoldView.class, HoldView::of,
                "read it as HoldView, or ask the joint matter again");
        add(forms, JointMatter.class, JointView.class, JointView::of,
                "read it as JointView, or make it of the case files again");
    }
    // spotless:on

    private static <T, V> void add(Forms forms, Class<T> type, Class<V> view, Function<T, V> writing, String instead) {
        forms.add(type, ViewForm.writeOnly(type, writing, forms.of(view), instead));
    }
}
