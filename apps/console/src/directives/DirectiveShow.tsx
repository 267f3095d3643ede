import Edit from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { Additions } from '../resource/Additions';
import { may } from '../shared/may.ts';
import { ShowPage } from '../shared/ShowPage';
import { DirectiveBody } from './DirectiveBody';
import { DirectiveDeadlines } from './DirectiveDeadlines';
import { DirectiveDetails } from './DirectiveDetails';
import { DirectiveLinks } from './DirectiveLinks';
import { DirectiveMarks } from './DirectiveMarks';
import { DirectiveTwins } from './DirectiveTwins';
import { directiveHead, directivePanels } from './places.ts';
import type { Directive, DirectiveDetails as Details } from './directives.graphql.ts';

/** A document: what it is, what it asks for, what it does to others and others to it, what it says. */
export const DirectiveShow = () => {
  const translate = useTranslate();
  return (
    <ShowPage<Details, Directive>
      resource="directives"
      titleOf={(directive) => directive.code ?? translate('resources.directives.noNumber')}
      subtitleOf={(directive) => directive.subject}
      marks={(directive) => <DirectiveMarks {...directive} />}
      actions={(directive) => <EditAct directive={directive} />}
    >
      {(directive) => (
        <>
          <DirectiveTwins directive={directive} />
          <Additions at={directiveHead} give={{ directive }} />
          <DirectiveDetails directive={directive} />
          <DirectiveDeadlines deadlines={directive.deadlines} />
          <Additions at={directivePanels} give={{ directive }} />
          <DirectiveLinks directive={directive} />
          <DirectiveBody id={directive.id} />
        </>
      )}
    </ShowPage>
  );
};

/** A document of the own office is changed where it is drafted, and no more once it is issued. */
const EditAct = ({ directive: { id, origin, state, keeper } }: { directive: Directive }) => {
  const translate = useTranslate();
  if (!may(keeper, 'directive.register') || origin === 'OWN') return null;
  return (
    <Button component={RouterLink} to={`/directives/${encodeURIComponent(id)}`} variant="outlined" startIcon={<Edit />}>
      {translate(state === 'STUB' ? 'resources.directives.complete' : 'ra.action.edit')}
    </Button>
  );
};
