import { Alert, Tab, Tabs } from '@mui/material';
import { type ReactNode, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Additions } from '../resource/Additions';
import { draftActs, traceActs } from '../resource/place';
import { DemoMark } from '../shared/DemoMark';
import { DeadlineText } from '../shared/DeadlineText';
import { Fact, Facts } from '../shared/Facts';
import { useFormat } from '../shared/format';
import { lazily } from '../shared/lazy';
import { may } from '../shared/may.ts';
import { Section } from '../shared/Page';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { BoardTable } from './BoardTable';
import { CloseRoundButton } from './CloseRoundButton';
import { Obligations } from './Obligations';
import { AmendRoundButton, CancelRoundButton, ReopenRoundButton } from './RoundChangeButtons';
import { RoundContext } from './RoundContext';
import { RoundStateChip } from './RoundStateChip';
import type { Round } from './rounds.graphql.ts';
import { useTierName } from './useTierName';

/** recharts is fetched only where a chart is looked at. */
const BoardChart = lazily(() => import('./BoardChart'), 'BoardChart');

export const RoundShow = () => {
  const format = useFormat();
  return (
    <ShowPage<Round>
      resource="rounds"
      titleOf={(round) => round.title}
      subtitleOf={(round) => `${round.organisation.name} · ${format.date(round.startsOn)}–${format.date(round.endsOn)}`}
      marks={(round) => (
        <>
          <RoundStateChip state={round.state} />
          <DemoMark isDemo={round.isDemo} />
        </>
      )}
      actions={(round) => (
        <>
          <Additions at={traceActs} give={{ id: round.id }} />
          <Acts round={round} />
        </>
      )}
    >
      {(round) => (
        <RoundContext value={round}>
          <ChangeNotice round={round} />
          <RoundTabs round={round} />
        </RoundContext>
      )}
    </ShowPage>
  );
};

/** Its owner's, or whoever is above: those who only report in it read it. */
const Acts = ({ round }: { round: Round }) => {
  const canOpen = may(round.organisation, 'round.open');
  const canClose = may(round.organisation, 'round.close');
  if (round.state !== 'OPEN') return canOpen && <ReopenRoundButton round={round} />;
  return (
    <>
      <Additions at={draftActs} give={{ resource: 'rounds', id: round.id }} />
      {canOpen && <AmendRoundButton round={round} />}
      {canClose && <CloseRoundButton round={round} />}
      {canClose && <CancelRoundButton round={round} />}
    </>
  );
};

/** Why it is not as it was opened. */
const ChangeNotice = ({ round: { cancelledOn, changeReason } }: { round: Round }) => {
  const translate = useTranslate();
  const format = useFormat();
  if (!changeReason) return null;
  const key = cancelledOn ? 'resources.rounds.cancel.said' : 'resources.rounds.amend.said';
  return (
    <Alert severity={cancelledOn ? 'warning' : 'info'} sx={{ mb: 2 }}>
      {translate(key, { day: format.date(cancelledOn), reason: changeReason })}
    </Alert>
  );
};

const TABS = ['board', 'reports', 'details'] as const;
type TabName = (typeof TABS)[number];

/** The address says which tab is open; a filter belongs to the list of reports. */
function useTab(): [TabName, (tab: TabName) => void] {
  const [search, setSearch] = useSearchParams();
  const named = TABS.find((name) => name === search.get('tab'));
  const tab = named ?? (search.has('filter') ? 'reports' : 'board');
  return [tab, (chosen) => setSearch({ tab: chosen }, { replace: true })];
}

const RoundTabs = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const [tab, setTab] = useTab();
  return (
    <>
      <Tabs
        variant="scrollable"
        allowScrollButtonsMobile
        value={tab}
        onChange={(_, chosen: TabName) => setTab(chosen)}
        aria-label={round.title}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
            label={translate(`resources.rounds.tabs.${name}`)}
          />
        ))}
      </Tabs>
      <Panel name="board" tab={tab}>
        <BoardPanel round={round} />
      </Panel>
      <Panel name="reports" tab={tab}>
        <Section flush>
          <Obligations round={round} />
        </Section>
      </Panel>
      <Panel name="details" tab={tab}>
        <Details round={round} />
      </Panel>
    </>
  );
};

const Panel = ({ name, tab, children }: { name: TabName; tab: TabName; children: ReactNode }) => (
  <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} hidden={tab !== name}>
    {tab === name && children}
  </div>
);

const BoardPanel = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  return (
    <>
      <Section title={translate('resources.rounds.board.chart')}>
        <Suspense>
          <BoardChart />
        </Suspense>
      </Section>
      <Section title={translate('resources.rounds.board.table')} flush>
        <BoardTable round={round} />
      </Section>
    </>
  );
};

const Details = ({ round }: { round: Round }) => {
  const translate = useTranslate();
  const nameOf = useTierName();
  const { formVersion, directive } = round;
  return (
    <>
      <Section title={translate('resources.rounds.details')}>
        <Facts>
          <Fact label="resources.rounds.fields.formVersionId" wide>
            {translate('resources.rounds.formVersion', { title: formVersion.title, number: formVersion.number })}
          </Fact>
          <Fact label="resources.rounds.fields.directiveId" wide>
            {directive && (
              <RecordLink resource="directives" id={directive.id}>
                {[directive.code, directive.subject].filter(Boolean).join(' · ')}
              </RecordLink>
            )}
          </Fact>
        </Facts>
      </Section>
      {round.tiers.map((tier, at) => (
        <Section key={tier.tier} title={nameOf(round.tiers, at)}>
          <Facts>
            <Fact label="resources.rounds.fields.dueOn">
              <DeadlineText {...tier} isDone={round.state === 'CLOSED'} />
            </Fact>
            <Fact label="resources.rounds.fields.kinds">
              {tier.kinds.map((kind) => translate(`enums.OrganisationKind.${kind}`)).join(', ')}
            </Fact>
            <Fact label="resources.rounds.fields.levels">
              {tier.levels.map((level) => translate(`enums.AdministrativeLevel.${level}`)).join(', ')}
            </Fact>
          </Facts>
        </Section>
      ))}
    </>
  );
};
