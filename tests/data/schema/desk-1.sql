CREATE TABLE draft ( id BLOB PRIMARY KEY, page INTEGER NOT NULL, is_put_aside INTEGER NOT NULL, saved_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE TABLE operation ( id BLOB PRIMARY KEY, draft BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, is_finished INTEGER NOT NULL, created_at INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
CREATE INDEX draft_by_age ON draft (saved_at);
CREATE INDEX operation_by_age ON operation (created_at);
CREATE INDEX operation_unfinished ON operation (created_at) WHERE is_finished = 0;
