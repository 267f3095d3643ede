import { useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink';
import { ShowPage } from '../shared/ShowPage';
import { CouncilSections } from './CouncilSections';
import type { Council } from './councils.graphql.ts';

/** A council by itself: for members who do not see the page of its round. */
export const CouncilShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<Council>
      resource="councils"
      titleOf={() => translate('resources.councils.name')}
      subtitleOf={({ organisation, round }) =>
        round ? (
          <RecordLink resource="recognitionRounds" id={round.id}>
            {`${organisation.name} · ${round.year}`}
          </RecordLink>
        ) : (
          organisation.name
        )
      }
    >
      {(council) => <CouncilSections council={council} />}
    </ShowPage>
  );
};
