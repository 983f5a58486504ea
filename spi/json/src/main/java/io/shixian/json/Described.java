package io.shixian.json;

import io.shixian.calendar.CalendarChange;
import io.shixian.calendar.Certainty;
import io.shixian.calendar.DayKind;
import io.shixian.calendar.Notice;
import io.shixian.core.application.PlannedMaintenance;
import io.shixian.core.application.StatusChange;
import io.shixian.core.application.UnfiledRelease;
import io.shixian.core.assessment.Duties;
import io.shixian.core.assessment.ScoreCard;
import io.shixian.core.casefile.AuditTrail;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decision;
import io.shixian.core.catalog.Channel;
import io.shixian.core.catalog.MajorRelease;
import io.shixian.core.deadline.Promise;
import io.shixian.core.deadline.Verdict;
import io.shixian.core.duty.Fulfilment;
import io.shixian.core.duty.OccurrenceState;
import io.shixian.core.law.Strength;
import io.shixian.core.party.DivisionCode;
import io.shixian.core.party.ItemCode;
import io.shixian.core.party.Sex;
import io.shixian.core.policy.EnterpriseProfile;
import io.shixian.core.policy.IndustrySection;
import io.shixian.core.policy.PolicyMatch;
import io.shixian.core.policy.PolicyPage;
import io.shixian.core.policy.PolicyQuery;
import io.shixian.core.policy.ScaleFinding;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.request.ClosingResult;
import io.shixian.core.request.Completeness;
import io.shixian.core.request.EnterprisePlatform;
import io.shixian.core.request.Satisfaction;
import io.shixian.core.request.ServiceItem;
import io.shixian.core.request.Submission;
import java.util.List;

/** The types whose values hosts exchange; what they contain comes along. */
final class Described {

    // spotless:off
    static final List<Class<?>> TYPES = List.of(
            // calendar
            Notice.class, CalendarChange.class, DayKind.class, Certainty.class,
            // law, deadline
            Strength.class, DeadlineView.class, Promise.class, Verdict.class, io.shixian.core.deadline.Period.class,
            // party
            ItemCode.class, DivisionCode.Level.class, Sex.class, io.shixian.core.party.Verdict.class,
            // request
            ServiceItem.class, Submission.class, Completeness.class, EnterprisePlatform.class,
            Satisfaction.class, ClosingResult.class,
            // procedure, catalog: of tables only what cases and screens speak of
            Action.class, Requirement.class, Channel.class, MajorRelease.Kind.class,
            // casefile
            CaseEvent.class, ClockEvent.class, Command.class, Decision.class, StoredCase.class, LimitView.class, AuditTrail.class,
            // duty, assessment
            Fulfilment.class, OccurrenceState.class, ScoreCard.class, Duties.class,
            // application, policy
            StatusChange.class, UnfiledRelease.class, PlannedMaintenance.class, EnterpriseProfile.class,
            PolicyMatch.class, PolicyPage.class, PolicyQuery.class, ScaleFinding.class, IndustrySection.class);
    // spotless:on

    private Described() {}
}
