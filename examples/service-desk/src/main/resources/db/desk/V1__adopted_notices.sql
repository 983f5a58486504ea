-- Notices that were adopted in the console, in the order of their adoption. The number is taken by one node only.
CREATE TABLE desk_notice (
    seq         INTEGER                  NOT NULL PRIMARY KEY,
    body        TEXT                     NOT NULL,
    adopted_by  VARCHAR(100)             NOT NULL,
    adopted_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    -- Whether all open cases that rest on its days were counted again.
    counted     BOOLEAN                  NOT NULL
);
