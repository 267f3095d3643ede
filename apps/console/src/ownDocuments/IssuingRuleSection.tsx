import People from '@mui/icons-material/PeopleOutlined';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Organisation } from '../organisations';
import { ActButton } from '../shared/ActButton';
import { Section } from '../shared/Page';
import { useAct } from '../shared/useAct';
import { useGraphql } from '../shared/useGraphql';
import { ISSUING_RULE, SET_ISSUING_RULE } from './ownDocuments.graphql.ts';

/** Whether drafts of the office need two persons; an administrator changes it. */
export const IssuingRuleSection = ({ organisation }: { organisation: Organisation }) => {
  const translate = useTranslate();
  const { data } = useGraphql(ISSUING_RULE, { organisationId: organisation.id });
  const act = useAct(SET_ISSUING_RULE, { done: 'resources.ownDocuments.rule.done' });
  if (!data) return null;
  const { needsTwoPersons, canSet } = data.issuingRule;
  return (
    <Section
      title={translate('resources.ownDocuments.rule.title')}
      actions={
        canSet && (
          <ActButton
            act={act}
            icon={People}
            label={`resources.ownDocuments.rule.${needsTwoPersons ? 'allowOne' : 'wantTwo'}`}
            explanation={`resources.ownDocuments.rule.${needsTwoPersons ? 'allowOneExplanation' : 'wantTwoExplanation'}`}
            params={{ organisation: organisation.name }}
            variant="text"
            size="small"
            variables={() => ({ organisationId: organisation.id, needsTwoPersons: !needsTwoPersons })}
          />
        )
      }
    >
      <Typography>{translate(`resources.ownDocuments.rule.${needsTwoPersons ? 'two' : 'one'}`)}</Typography>
    </Section>
  );
};
