import { nodeId, Role } from '@app/kernel';
import { OPEN } from '../reporting/support';
import { smallForm } from '../reporting/reports-given';
import type { Somewhere } from './somewhere';

const REPORT = '{ id version }';

/**
 * A round, and a report that is sent, returned at a row, sent again, accepted and corrected; another unit gets more time and is closed. What is answered
 * sends the corrected report, so that there are totals that nobody has folded.
 */
export async function writeReports({
  api,
  run,
  officer,
  province,
  school,
  word,
}: Somewhere): Promise<() => Promise<unknown>> {
  const form = await smallForm(api.owner);
  const at = await api.given.person(Role.Reporter, school);
  const tier = { kinds: [], levels: [], dueOn: '2024-10-25', dueBoundary: 'BY' };
  const input = {
    organisationId: province.id,
    formVersionId: nodeId('FormVersion', form.key),
    title: word('words'),
    year: 2024,
    startsOn: '2024-10-01',
    endsOn: '2024-10-07',
    tiers: [
      { ...tier, tier: 0 },
      { ...tier, tier: 1, kinds: ['PRIMARY_SCHOOL'], levels: ['COMMUNE'], dueOn: '2024-10-20' },
    ],
  };
  const { openRound: round } = await api.ok<{ openRound: { id: string } }>(officer, OPEN, { input });
  const obligations = await api.owner.query<{ key: string; provinceId: number; scopeId: number; isOurs: boolean }[]>(
    `SELECT key, province_id AS "provinceId", scope_id AS "scopeId", organisation_key = $1 AS "isOurs" FROM obligation WHERE tier = 1 ORDER BY path`,
    [school.key],
  );
  const idOf = (isOurs: boolean) => {
    const one = obligations.find((obligation) => obligation.isOurs === isOurs)!;
    return nodeId('Obligation', one.key, one);
  };
  let value = 7;
  const figures = () => [
    { cellId: nodeId('FormCell', form.cells[0]!), state: 'NUMBER', value: ++value, comment: word('words') },
  ];
  const texts = () => [{ textId: nodeId('FormText', form.textKey), body: word('words') }];
  const written = async ({ id, version }: { id: string; version: number }) => {
    const saved = { reportId: id, version, figures: figures(), texts: texts() };
    const { version: next } = await run(at, 'saveReport:SaveReportInput', saved, REPORT);
    return run(at, 'submitReport', { reportId: id, version: next }, REPORT);
  };
  const sent = await written(await run(at, 'startReport', { obligationId: idOf(true) }, REPORT));
  const remarks = [{ cellId: nodeId('FormCell', form.cells[0]!), message: word('words') }];
  const back = { reportId: sent.id, version: sent.version, remarks };
  const again = await written(await run(officer, 'returnReport:ReturnReportInput', back, REPORT));
  const accepted = await run(officer, 'acceptReport', { reportId: again.id, version: again.version }, REPORT);
  const correcting = { reportId: accepted.id, version: accepted.version, reason: word('words') };
  const corrected = await run(at, 'correctReport', correcting, REPORT);
  const late = { obligationId: idOf(false), to: '2024-10-30', reason: word('words') };
  await run(officer, 'extendDeadline:ExtendDeadlineInput', late, '{ id }');
  const closing = { obligationId: idOf(false), on: '2024-10-18', reason: word('words') };
  await run(officer, 'closeObligation:CloseObligationInput', closing, '{ id }');
  const amending = { id: round.id, version: 1, reason: word('words') };
  await run(officer, 'amendRound:AmendRoundInput', amending, '{ id }');
  return () => written(corrected);
}
