-- The store and the outbox of Shixian, version 1, for MySQL 8.0.17 and later.
-- Run it once in an empty schema, by hand or by any tool of migration.
--
-- Instants are texts of 30 characters, such as 2025-10-20T04:00:00.000000000Z, in UTC to the nanosecond; as texts they sort as
-- they follow one another. Days are texts such as 2025-10-20. Where there is no instant, 'never' sorts after all of them and
-- '-' before all of them.
-- Texts are compared character by character, blanks at the end included (utf8mb4_0900_bin).

-- A server that does not know this way of comparing says so here, before anything is made.
DO _utf8mb4 '' COLLATE utf8mb4_0900_bin;

-- Which of these scripts were run.
CREATE TABLE IF NOT EXISTS shixian_schema (version INTEGER NOT NULL PRIMARY KEY, script VARCHAR(200) NOT NULL);
INSERT INTO shixian_schema (version, script) VALUES (1, 'V1__cases_and_outbox.sql');

-- One row for each case: what lists show, and the lock against changes decided on an older version.
CREATE TABLE shixian_case (
    case_id           VARCHAR(100) NOT NULL,
    version           INTEGER NOT NULL,
    head              VARCHAR(170) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedure_code    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    procedure_version INTEGER NOT NULL,
    stage_code        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    stage_zh          VARCHAR(1000) NOT NULL,
    stage_en          VARCHAR(1000) NOT NULL,
    phase             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parties           MEDIUMTEXT NOT NULL,
    subject           VARCHAR(200),
    next_limit        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin,
    next_cycle        INTEGER NOT NULL,
    next_rung         INTEGER NOT NULL,
    next_due          VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    yellow_from       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    red_from          VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rests_first       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    rests_last        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    provisional_from  VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin,
    lease_owner       VARCHAR(1000),
    lease_until       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (case_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- What lists ask for: open cases, all cases, the cases of a stage, each by what is due first.
CREATE INDEX shixian_case_phase ON shixian_case (phase, red_from, case_id);
CREATE INDEX shixian_case_red ON shixian_case (red_from, case_id);
CREATE INDEX shixian_case_stage ON shixian_case (procedure_code, stage_code, red_from, case_id);
-- What is to be warned of or has run out, and is not recorded.
CREATE INDEX shixian_case_due ON shixian_case (next_due, case_id);
-- What rests on days that a new notice changes, in an order that counting it again does not change.
CREATE INDEX shixian_case_rests ON shixian_case (phase, case_id, rests_last, rests_first);

-- What happened, as JSON; never changed and never deleted. Each digest covers the event and the digest before it; the last one is
-- shixian_case.head.
CREATE TABLE shixian_event (
    case_id     VARCHAR(100) NOT NULL,
    event_no    INTEGER NOT NULL,
    event_type  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recorded_at VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    payload     LONGTEXT NOT NULL,
    digest      VARCHAR(170) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (case_id, event_no)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- Who takes part in what, to find cases by it; shixian_case.parties says the same with names of roles. Phase and red_from are
-- those of the case, so that the first cases of a party are the first of an index however many there are.
CREATE TABLE shixian_party (
    case_id   VARCHAR(100) NOT NULL,
    role_code VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    party_id  VARCHAR(100) NOT NULL,
    phase     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    red_from  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (case_id, role_code)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE INDEX shixian_party_phase ON shixian_party (party_id, phase, red_from, case_id, role_code);

-- Commands that were carried out, so that none is carried out twice.
CREATE TABLE shixian_command (
    command_id   VARCHAR(200) NOT NULL,
    case_id      VARCHAR(100) NOT NULL,
    from_version INTEGER NOT NULL,
    to_version   INTEGER NOT NULL,
    PRIMARY KEY (command_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_bin;

-- What is to be told, one row for each recipient and channel. What is pending, and nothing that is settled, is found by
-- pending_from, which says next_attempt while a row is pending and 'never' afterwards, and by pending_lane, which says its lane.
CREATE TABLE shixian_outbox (
    seq_no        BIGINT NOT NULL AUTO_INCREMENT,
    row_id        VARCHAR(40) NOT NULL,
    case_id       VARCHAR(100) NOT NULL,
    event_no      INTEGER NOT NULL,
    role_code     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    role_zh       VARCHAR(1000) NOT NULL,
    role_en       VARCHAR(1000) NOT NULL,
    party_id      VARCHAR(100),
    channel       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    template      VARCHAR(1000) NOT NULL,
    subject_zh    VARCHAR(1000) NOT NULL,
    subject_en    VARCHAR(1000) NOT NULL,
    wordings      MEDIUMTEXT NOT NULL,
    told_at       VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    lane          VARCHAR(40),
    state         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts      INTEGER NOT NULL,
    next_attempt  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    settled_at    VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin,
    failure       VARCHAR(200),
    claimed_by    VARCHAR(1000),
    claimed_until VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pending_from  VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pending_lane  VARCHAR(40),
    PRIMARY KEY (seq_no),
    CONSTRAINT shixian_outbox_row UNIQUE (row_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_bin;

CREATE INDEX shixian_outbox_next ON shixian_outbox (pending_from, seq_no);
CREATE INDEX shixian_outbox_lane ON shixian_outbox (pending_lane, seq_no);
CREATE INDEX shixian_outbox_state ON shixian_outbox (state, seq_no);
CREATE INDEX shixian_outbox_settled ON shixian_outbox (state, settled_at);

-- What people handed in, apart from the events that refer to it; a row is deleted for good when its words are erased.
CREATE TABLE shixian_word (
    case_id VARCHAR(100) NOT NULL,
    word_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body    LONGTEXT NOT NULL,
    PRIMARY KEY (case_id, word_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = utf8mb4_0900_bin;
