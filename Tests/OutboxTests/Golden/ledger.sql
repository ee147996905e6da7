-- user_version 0
-- migration 1 approvals and letters
-- migration 2 promises
-- migration 3 confirmations
-- migration 4 accounts
-- migration 5 contacts
-- migration 6 kept promises
-- migration 7 identity and batches

CREATE TABLE approval (
  id INTEGER PRIMARY KEY,
  batch TEXT NOT NULL REFERENCES batch,
  letters TEXT NOT NULL,
  person TEXT NOT NULL,
  account TEXT NOT NULL,
  machine TEXT NOT NULL,
  at INTEGER NOT NULL,
  confirmed TEXT NOT NULL
) STRICT;

CREATE TABLE batch (
  digest TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  person TEXT NOT NULL,
  account TEXT NOT NULL,
  machine TEXT NOT NULL,
  at INTEGER NOT NULL,
  adopted TEXT
) STRICT;

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);

CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  letter TEXT NOT NULL,
  application TEXT NOT NULL,
  occasion TEXT NOT NULL,
  state TEXT NOT NULL,
  batch TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  code INTEGER,
  enhanced_code TEXT,
  text TEXT NOT NULL,
  resolved_by TEXT
, account TEXT) STRICT;

CREATE TABLE identity (
  id TEXT NOT NULL,
  sendings INTEGER NOT NULL,
  machine TEXT,
  machine_id TEXT,
  path TEXT,
  file INTEGER,
  born_at INTEGER
) STRICT;

CREATE TABLE kept_promise (
  id INTEGER PRIMARY KEY,
  application TEXT NOT NULL,
  what TEXT NOT NULL,
  due_on TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  person TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE letter (
  letter TEXT NOT NULL,
  application TEXT NOT NULL,
  occasion TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('attempting', 'accepted', 'refused', 'deferred', 'uncertain')),
  batch TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  next_attempt_at INTEGER,
  code INTEGER,
  enhanced_code TEXT,
  text TEXT NOT NULL,
  resolved_by TEXT, attempted_at INTEGER, account TEXT, deferrals INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (letter, application, occasion)
) STRICT;

CREATE TABLE promise (
  letter TEXT NOT NULL,
  application TEXT NOT NULL,
  occasion TEXT NOT NULL,
  number INTEGER NOT NULL,
  what TEXT NOT NULL,
  due_on TEXT NOT NULL, kind TEXT NOT NULL DEFAULT 'event',
  PRIMARY KEY (letter, application, occasion, number),
  FOREIGN KEY (letter, application, occasion) REFERENCES letter
) STRICT, WITHOUT ROWID;

CREATE TABLE settlement (
  ledger TEXT NOT NULL,
  sendings INTEGER NOT NULL,
  person TEXT NOT NULL,
  account TEXT NOT NULL,
  machine TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE slowdown (
  account TEXT PRIMARY KEY,
  connections INTEGER NOT NULL,
  per_minute INTEGER NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX approval_by_batch ON approval (batch);

CREATE INDEX letter_by_application ON letter (application);

CREATE INDEX letter_unsettled ON letter (state)
  WHERE state IN ('attempting', 'deferred', 'uncertain');

CREATE TRIGGER letter_insert AFTER INSERT ON letter BEGIN
  INSERT INTO history (letter, application, occasion, state, batch, changed_at, code, enhanced_code, text, resolved_by, account)
  VALUES (new.letter, new.application, new.occasion, new.state, new.batch, new.changed_at, new.code, new.enhanced_code, new.text, new.resolved_by, new.account);
END;

CREATE TRIGGER letter_update AFTER UPDATE ON letter BEGIN
  INSERT INTO history (letter, application, occasion, state, batch, changed_at, code, enhanced_code, text, resolved_by, account)
  VALUES (new.letter, new.application, new.occasion, new.state, new.batch, new.changed_at, new.code, new.enhanced_code, new.text, new.resolved_by, new.account);
END;
