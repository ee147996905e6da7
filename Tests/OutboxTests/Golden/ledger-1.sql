-- A ledger as the first version of the schema made it, with one approval and two letters.
-- It is input for FormatTests and never changes.

CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1 approvals and letters');

CREATE TABLE approval (
  batch TEXT PRIMARY KEY,
  approver TEXT NOT NULL,
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
  resolved_by TEXT,
  PRIMARY KEY (letter, application, occasion)
) STRICT;
CREATE INDEX letter_by_state ON letter (state);
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
) STRICT;
CREATE TRIGGER letter_insert AFTER INSERT ON letter BEGIN
  INSERT INTO history (letter, application, occasion, state, batch, changed_at, code, enhanced_code, text, resolved_by)
  VALUES (new.letter, new.application, new.occasion, new.state, new.batch, new.changed_at, new.code, new.enhanced_code, new.text, new.resolved_by);
END;
CREATE TRIGGER letter_update AFTER UPDATE ON letter BEGIN
  INSERT INTO history (letter, application, occasion, state, batch, changed_at, code, enhanced_code, text, resolved_by)
  VALUES (new.letter, new.application, new.occasion, new.state, new.batch, new.changed_at, new.code, new.enhanced_code, new.text, new.resolved_by);
END;

INSERT INTO approval VALUES ('8b0dae9ea42fd54251d9eaf73f3bc2e9ff309f3b5bfd3f117f37c738387e3e43', 'Priya', 1795435200);
INSERT INTO letter VALUES
  ('thank-you', 'A-1', 'interview', 'attempting', '8b0dae9ea42fd54251d9eaf73f3bc2e9ff309f3b5bfd3f117f37c738387e3e43', 1795435200, NULL, NULL, NULL, '', NULL),
  ('thank-you', 'A-2', 'interview', 'attempting', '8b0dae9ea42fd54251d9eaf73f3bc2e9ff309f3b5bfd3f117f37c738387e3e43', 1795435200, NULL, NULL, NULL, '', NULL);
UPDATE letter SET state = 'accepted', code = 250, text = 'queued' WHERE application = 'A-1';
UPDATE letter SET state = 'deferred', next_attempt_at = 1795435200, code = 450, text = 'later'
  WHERE application = 'A-2';
