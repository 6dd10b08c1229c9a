/** The graph as tables: one per label and per many-to-many relationship, indexed both ways. */
export const TABLES = `
CREATE TABLE agency (id text PRIMARY KEY, name text NOT NULL, name_en text NOT NULL, kind text NOT NULL);
CREATE TABLE initiative (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE goal (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE district (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE outcome (
  id text PRIMARY KEY, name text NOT NULL, value float8, unit text, initiative_id text
);
CREATE TABLE leads (agency_id text, initiative_id text);
CREATE TABLE advances (initiative_id text, goal_id text);
CREATE TABLE located_in (initiative_id text, district_id text);
CREATE TABLE drives (goal_id text, agency_id text, basis text NOT NULL);
CREATE TABLE drives_via (goal_id text, agency_id text, initiative_id text);
CREATE TABLE entity (
  id text, type text NOT NULL, name text NOT NULL, name_en text NOT NULL,
  keys text[] NOT NULL, starts text NOT NULL, tokens text[] NOT NULL
);
`

/** Keys and indexes, faster to create once the rows exist. */
export const KEYS_AND_INDEXES = `
ALTER TABLE leads ADD PRIMARY KEY (agency_id, initiative_id);
ALTER TABLE advances ADD PRIMARY KEY (initiative_id, goal_id);
ALTER TABLE located_in ADD PRIMARY KEY (initiative_id, district_id);
ALTER TABLE drives ADD PRIMARY KEY (goal_id, agency_id);
ALTER TABLE drives_via ADD PRIMARY KEY (goal_id, agency_id, initiative_id);
ALTER TABLE entity ADD PRIMARY KEY (id);
CREATE INDEX ON agency (name);
CREATE INDEX ON agency (name_en);
CREATE INDEX ON initiative (name, id);
CREATE INDEX ON outcome (initiative_id, id);
CREATE INDEX ON outcome (value, initiative_id);
CREATE INDEX ON leads (initiative_id, agency_id);
CREATE INDEX ON advances (goal_id, initiative_id);
CREATE INDEX ON located_in (district_id, initiative_id);
CREATE INDEX ON drives (agency_id, goal_id);
CREATE INDEX ON drives_via (initiative_id);
ALTER TABLE outcome ADD FOREIGN KEY (initiative_id) REFERENCES initiative;
ALTER TABLE leads ADD FOREIGN KEY (agency_id) REFERENCES agency;
ALTER TABLE leads ADD FOREIGN KEY (initiative_id) REFERENCES initiative;
ALTER TABLE advances ADD FOREIGN KEY (initiative_id) REFERENCES initiative;
ALTER TABLE advances ADD FOREIGN KEY (goal_id) REFERENCES goal;
ALTER TABLE located_in ADD FOREIGN KEY (initiative_id) REFERENCES initiative;
ALTER TABLE located_in ADD FOREIGN KEY (district_id) REFERENCES district;
ALTER TABLE drives ADD FOREIGN KEY (goal_id) REFERENCES goal;
ALTER TABLE drives ADD FOREIGN KEY (agency_id) REFERENCES agency;
ALTER TABLE drives_via ADD FOREIGN KEY (goal_id, agency_id) REFERENCES drives;
ALTER TABLE drives_via ADD FOREIGN KEY (initiative_id) REFERENCES initiative;
CREATE INDEX ON entity USING gin (array_to_tsvector(string_to_array(trim(starts), ' ') || tokens));

CREATE TYPE hit AS (rank int, id text, name text, name_en text, type text);

-- Finds and ranks entities as our API does; candidates come from the index.
CREATE FUNCTION search(question text, key text, tokens text[]) RETURNS SETOF hit LANGUAGE sql STABLE AS $$
  SELECT rank, id, name, name_en, type FROM (
    SELECT e.*, length(e.name) AS length, CASE
      WHEN key = ANY (e.keys) THEN 0
      WHEN EXISTS (SELECT FROM unnest(e.keys) k WHERE starts_with(k, key)) THEN 1
      WHEN strpos(e.starts, ' ' || key) > 0 THEN 2
      WHEN (SELECT bool_and(strpos(e.starts, ' ' || t) > 0) FROM unnest(search.tokens) t) THEN 3
      WHEN (SELECT bool_and(t = ANY (e.tokens) OR strpos(e.starts, ' ' || t) > 0) FROM unnest(search.tokens) t) THEN 4
    END AS rank
    FROM entity e
    WHERE array_to_tsvector(string_to_array(trim(e.starts), ' ') || e.tokens) @@ question::tsquery
  ) ranked
  WHERE rank IS NOT NULL ORDER BY rank, length, id LIMIT 10
$$;
VACUUM ANALYZE;
`
