import { factKey, KernelError, nodeId, parseNodeId, ThingKind } from '@app/kernel';
import { RECOGNITION, visibleRecognitions } from '@app/recognitions';
import {
  type NewNode,
  TraceEdgeKind,
  type TraceReader,
  type TraceSource,
  TraceSources,
  type TraceStep,
} from '@app/trace';
import { Injectable } from '@nestjs/common';
import type { Certificate } from './certificate.entity';

const CERTIFICATE = ThingKind.declare(
  'certificate',
  'The paper for a recognition, under the code that anybody may ask for.',
);
const CERTIFIES = TraceEdgeKind.declare('certifies', 'A certificate, a recognition.');
const ISSUED_INSTEAD = TraceEdgeKind.declare('issued_instead', 'A certificate, the one in whose place it came.');

const TYPE = 'Certificate';
const CODE = /^[0-9A-Z]{12}$/;
const idOf = (code: string): string => nodeId(TYPE, code);

type Found = Pick<Certificate, 'code' | 'replacesCode' | 'issuedOn'> & {
  recognitionKey: string;
  provinceId: number;
  scopeId: number;
  grantedByKey: number;
};

const COLUMNS = `c.code, c.replaces_code AS "replacesCode", c.issued_on AS "issuedOn", r.key AS "recognitionKey", r.province_id AS "provinceId",
  r.scope_id AS "scopeId", r.granted_by_key AS "grantedByKey"`;

/** A certificate hangs on its recognition, whoever sees that sees it; and on the one that it replaces. */
@Injectable()
export class CertificateTrace implements TraceSource {
  readonly kind = CERTIFICATE;
  readonly share = 60;
  readonly hangsOn = [RECOGNITION];
  readonly types = [TYPE];

  constructor(sources: TraceSources) {
    sources.register(this);
  }

  async add(reader: TraceReader, ids: readonly string[]): Promise<void> {
    const params: unknown[] = [ids.map(codeOf)];
    await show(reader, 'c.code = ANY($1::text[])', params);
  }

  async below(step: TraceStep): Promise<void> {
    const above = step.found(RECOGNITION).map(({ id }) => factKey('Recognition', id));
    if (above.length === 0) return;
    const params: unknown[] = [above.map(({ provinceId }) => provinceId), above.map(({ key }) => key)];
    await show(
      step,
      '(c.province_id, c.recognition_key) IN (SELECT * FROM unnest($1::int[], $2::uuid[])) AND r.province_id = ANY($1::int[])',
      params,
    );
  }
}

async function show({ query, actor, today, graph }: TraceReader, which: string, params: unknown[]): Promise<void> {
  const visible = visibleRecognitions(actor, today, params);
  const rows = await query<Found>(
    `SELECT ${COLUMNS} FROM certificate AS c JOIN recognition AS r ON r.province_id = c.province_id AND r.key = c.recognition_key
     WHERE ${which} AND ${visible} ORDER BY c.issued_on, c.code`,
    params,
  );
  for (const row of rows) {
    const node = nodeOf(row);
    graph.add(node);
    graph.link(node.id, nodeId('Recognition', row.recognitionKey, row), CERTIFIES);
    if (row.replacesCode !== null) graph.link(node.id, idOf(row.replacesCode), ISSUED_INSTEAD);
  }
}

const nodeOf = ({ code, issuedOn, grantedByKey }: Found): NewNode => ({
  id: idOf(code),
  kind: CERTIFICATE,
  title: code,
  day: issuedOn,
  organisationKey: grantedByKey,
});

/** Throws INVALID_ID. */
function codeOf(id: string): string {
  const { type, key } = parseNodeId(id);
  if (type !== TYPE || !CODE.test(key)) throw KernelError.INVALID_ID({ id: id.slice(0, 100) });
  return key;
}
