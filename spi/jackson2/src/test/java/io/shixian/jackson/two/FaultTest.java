package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import io.shixian.json.JsonLimits;
import io.shixian.json.MalformedJsonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is told by its path, with what is there and what is possible, and never with the value. */
class FaultTest {

    private static final String OPEN = "{'type':'open','caseId':'c-1','at':'2026-01-05T02:00:00Z',"
            + "'by':{'role':'applicant','party':'p-1'},'particulars':{PARTICULARS}MORE}";

    // spotless:off
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ,'mobile':'13800138000'       | $.mobile is an unknown field; possible are type, caseId, at, by, particulars, other
            ,'13800138000':1              | $.? is an unknown field; possible are type, caseId, at, by, particulars, other
            ,'张三':1                     | $.? is an unknown field; possible are type, caseId, at, by, particulars, other
            ,'other':null                 | $.other is null and must be an object; write an object with term, clause
            ,'other':{'clause':'GDZW-5.2'} | $.other.term is missing; only these may be left out: none
            ,'other':{'term':7,'clause':'GDZW-5.2'} | $.other.term is a whole number and must be a text; write a term such as 5 working days
            ,'other':{'term':'张三','clause':'GDZW-5.2'} | $.other.term is a text but not a term; write a term such as 5 working days
            ,'other':{'term':'5 working days before','clause':'GDZW-5.2'} | $.other is refused by the rules of other-limit; its term is counted onwards, not back
            ,'other':{'term':'5 working days','clause':'张三'} | $.other.clause is a text but not the id of a clause of a built-in source; write one such as GDZW-5.3, or an object with source, place and citation
            ,'at':'2026-01-05T02:00:00Z'  | $.at is there twice; keep one of them
            """)
    void of_a_field_is_told(String more, String message) {
        refused(Command.class, OPEN.replace("MORE", more).replace("PARTICULARS", ""), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            'grade':7                     | $.particulars is refused by the rules of particulars; a grade is 1 to 5, and no reference to a document is blank
            'grade':2.5                   | $.particulars.grade is a number that is not whole or too large and must be a whole number; write a whole number from -2147483648 to 2147483647, without quotes
            'grade':3000000000            | $.particulars.grade is a whole number that is too large; write a whole number from -2147483648 to 2147483647, without quotes
            'grade':99999999999999999999  | $.particulars.grade is a number that is not whole or too large and must be a whole number; write a whole number from -2147483648 to 2147483647, without quotes
            'documents':'d-1'             | $.particulars.documents is a text and must be an array; write the items between [ and ]
            'documents':['d-1',[]]        | $.particulars.documents[1] is an array and must be a text; write a text
            'data':{'440101199001010011':true} | $.particulars.data.* is true or false and must be a text; write a text
            'checklist':{'a':'yes'}       | $.particulars.checklist.* is a text and must be true or false; write true or false, without quotes
            'binds':{}                    | $.particulars.binds is an object and must be an array; write the items between [ and ]
            'binds':[{'role':'window','party':'w'},{'role':'window','party':'v'}] | $.particulars.binds[1] names a role a second time; a role has one party, so keep one of them
            'binds':[{'role':'window','party':' '}] | $.particulars.binds[0].party is a text but not a party's id; write a party's id such as a-1
            'reason':'\\ud83d'            | $.particulars.reason has a text with half a character, one surrogate alone; write whole characters
            """)
    void in_what_was_handed_in_is_told(String particulars, String message) {
        refused(Command.class, OPEN.replace("MORE", "").replace("PARTICULARS", particulars), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {}                            | $.type is missing; write one of act, erase, extend, migrate, open, resume, suspend, tick
            {'type':1}                    | $.type is a whole number and must be a text; write one of act, erase, extend, migrate, open, resume, suspend, tick
            {'type':'java.lang.Runtime'}  | $.type is a text but no known type; write one of act, erase, extend, migrate, open, resume, suspend, tick
            []                            | $ is an array and must be an object; write one of act, erase, extend, migrate, open, resume, suspend, tick as its type
            null                          | $ is null; write a value
            {'type'                       | is not well-formed JSON, or ends too early; check the text from there on
            {'type':'tick' 张三}          | is not well-formed JSON, or ends too early; check the text from there on
            ^^                            | $ is not one well-formed value of JSON
            {'type':'tick','caseId':'c-1','at':'2026-01-05T02:00:00Z'} {} | $ is not one well-formed value of JSON
            """)
    void of_the_whole_is_told(String json, String message) {
        refused(Command.class, json, message);
    }
    // spotless:on

    @Test
    void of_a_code_tells_the_codes() {
        refused(
                CaseEvent.class,
                "{'type':'lapsed','missed':{'limit':'decide','status':'BREACHED','calendar':'cn-2026'}}",
                "$.missed.status is a text but not a code of limit status; write one of running, suspended, met, breached");
    }

    @Test
    void of_a_member_of_the_family_is_told_where_another_is_asked_for() {
        refused(CaseEvent.Moved.class, "{'type':'opened'}", "$.type is missing or of another type; write 'moved'");
    }

    @Test
    void of_depth_is_told() {
        String deep = "[".repeat(JsonLimits.DEPTH + 1);
        refused(Label.class, deep, "lies in more than 32 objects and arrays; ");
        refused(Label.class, "{'a':".repeat(900), "lies in more than 32 objects and arrays; ");
    }

    @Test
    void of_length_is_told() {
        String most = "x".repeat(JsonLimits.TEXT);
        assertThat(ShixianJson.read(Particulars.class, "{\"reason\":\"" + most + "\"}")
                        .reason())
                .contains(most);
        refused(
                Particulars.class,
                "{'reason':'" + most + "x'}",
                "$.reason has a text of more than 100000 characters; shorten it");
        refused(
                Particulars.class,
                "{'documents':['" + (most + "','").repeat(170) + "']}",
                "$.documents[167] is where more than 16777216 values and characters are reached; split it up");
    }

    @Test
    void is_found_before_it_is_stored() {
        Particulars tooLong = Particulars.because("x".repeat(JsonLimits.TEXT + 1));
        assertThatThrownBy(() -> ShixianJson.write(tooLong))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageStartingWith("$.reason has a text of more than 100000 characters");
        assertThatThrownBy(() -> ShixianJson.write(Particulars.because("\ud83d")))
                .isInstanceOf(MalformedJsonException.class)
                .hasMessageStartingWith("$.reason has a text with half a character");
    }

    @Test
    void reaches_a_host_as_an_exception_of_its_library() {
        assertThatThrownBy(() -> ShixianJson.mapper().readValue("\"13800138000\"", Term.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("$ is a text but not a term; write a term such as 5 working days")
                .hasCauseInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> io.shixian.jackson.ShixianJson.mapper().readValue("\"13800138000\"", Term.class))
                .isInstanceOf(tools.jackson.databind.exc.MismatchedInputException.class)
                .hasMessageStartingWith("$ is a text but not a term; write a term such as 5 working days")
                .hasCauseInstanceOf(MalformedJsonException.class);
    }

    private static void refused(Class<?> type, String json, String message) {
        String text = json.replace('\'', '"');
        assertThatThrownBy(() -> ShixianJson.read(type, text)).satisfies(e -> check(e, message));
        assertThatThrownBy(() -> io.shixian.jackson.ShixianJson.read(type, text))
                .satisfies(e -> check(e, message));
    }

    private static void check(Throwable e, String message) {
        assertThat(e).isInstanceOf(MalformedJsonException.class).hasNoCause();
        assertThat(e.getMessage()).contains(message).doesNotContain("13800138000", "张三", "440101");
    }
}
