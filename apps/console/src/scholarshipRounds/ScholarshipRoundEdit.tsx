import { useRecordContext } from 'react-admin';
import { EditPage } from '../shared/FormPage';
import { asInput } from './roundForm.rules.ts';
import { RoundInputs } from './RoundInputs';
import type { ScholarshipRoundDetails } from './scholarshipRounds.graphql.ts';

type Form = Record<string, unknown> & { state: string };

/** The rules of a round; of one that is open its day, its means, its money and its words alone. */
export const ScholarshipRoundEdit = () => (
  <EditPage<ScholarshipRoundDetails>
    resource="scholarshipRounds"
    toForm={toForm}
    transform={(values) => said(values as Form)}
    titleOf={({ name }) => name}
    subtitleOf={({ year, organisation }) => `${year} · ${organisation.name}`}
  >
    <Inputs />
  </EditPage>
);

const Inputs = () => <RoundInputs isFixed={useRecordContext<Form>()?.state !== 'PLANNED'} />;

const toForm = ({ organisation, ...round }: ScholarshipRoundDetails) => ({
  version: round.version,
  state: round.state,
  organisationId: organisation.id,
  name: round.name,
  year: round.year,
  kinds: round.kinds,
  applicationsUntil: round.applicationsUntil,
  means: round.means,
  personLimit: round.personLimit,
  conditions: round.conditions,
  scorers: round.scorers,
  leastNeed: round.leastNeed,
  leastMerit: round.leastMerit,
  criteria: round.criteria,
  steps: round.steps,
});

const FREE = ['id', 'version', 'applicationsUntil', 'means', 'conditions', 'funding'];

const NEVER = ['state', 'organisationId'];

/** What may not change any more is not sent. */
function said(values: Form): Record<string, unknown> {
  const isSent = (name: string): boolean => (values.state === 'PLANNED' ? !NEVER.includes(name) : FREE.includes(name));
  return asInput(Object.fromEntries(Object.entries(values).filter(([name]) => isSent(name))));
}
