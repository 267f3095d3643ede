import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/fastify/v5';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { TOTALS } from './queries.mjs';
import { servePeer } from './serve.mjs';

/**
 * PostGraphile makes its schema from the database, so what it shows stands in views of a schema of their own, as its manual advises; totals are a function.
 * The views look as who asks. With `settings` (of the reach) it asks as the application's role, behind the same policies as the API; then it too
 * opens a transaction for each request. It checks no session, no permission of an operation and no cost of a query.
 */
const VIEWS = (day) => `
  DROP SCHEMA IF EXISTS peer CASCADE;
  CREATE SCHEMA peer;

  CREATE VIEW peer.organisation WITH (security_invoker) AS
  SELECT o.key, o.version, p.name, p.kind, p.line, p.contact, p.valid_from, p.valid_to
  FROM organisation o CROSS JOIN LATERAL (
    SELECT * FROM organisation_period WHERE organisation_key = o.key ORDER BY (valid_from <= '${day}'::date) DESC, valid_from DESC LIMIT 1
  ) p;
  COMMENT ON VIEW peer.organisation IS '@primaryKey key';

  CREATE VIEW peer.obligation WITH (security_invoker) AS
  SELECT province_id, key, round_key, path, tier, consolidates, due_on, organisation_key, to_key FROM obligation;
  COMMENT ON VIEW peer.obligation IS E'@primaryKey province_id,key\\n'
    '@foreignKey (organisation_key) references peer.organisation (key)|@fieldName organisation|@behavior -manyRelation:resource\\n'
    '@foreignKey (to_key) references peer.organisation (key)|@fieldName to|@behavior -manyRelation:resource';

  CREATE VIEW peer.report WITH (security_invoker) AS
  SELECT province_id, key, obligation_key, state, number, year FROM report;
  COMMENT ON VIEW peer.report IS E'@primaryKey province_id,key\\n@unique province_id,obligation_key\\n@unique province_id,year,key,number\\n'
    '@foreignKey (province_id, obligation_key) references peer.obligation (province_id, key)|@foreignSingleFieldName report';

  CREATE VIEW peer.figure WITH (security_invoker) AS
  SELECT province_id, year, report_key, number, cell_key, state, value::float8, comment FROM report_value;
  COMMENT ON VIEW peer.figure IS E'@primaryKey province_id,year,report_key,number,cell_key\\n'
    '@foreignKey (province_id, year, report_key, number) references peer.report (province_id, year, key, number)|@foreignSimpleFieldName figures';

  CREATE TYPE peer.total AS (cell_id int, own float8, total float8, numbered int, not_applicable int);
  CREATE FUNCTION peer.totals(obligation_key uuid) RETURNS SETOF peer.total LANGUAGE sql STABLE AS $sql$${TOTALS}$sql$;

  GRANT USAGE ON SCHEMA peer TO PUBLIC;
  GRANT SELECT ON ALL TABLES IN SCHEMA peer TO PUBLIC;`;

servePeer(async (server, pool, { today, settings }) => {
  if (!settings) await pool.query(VIEWS(today));
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    disablePlugins: ['MutationPlugin'],
    pgServices: [makePgService({ pool, schemas: ['peer'], ...(settings && { pgSettings: settings }) })],
    schema: { defaultBehavior: '+list -insert -update -delete' },
    grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
    grafast: { explain: false },
  });
  await instance.createServ(grafserv).addTo(server);
});
