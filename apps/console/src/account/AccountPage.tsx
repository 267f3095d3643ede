import { LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../shared/format';
import { Fact, Facts } from '../shared/Facts';
import { Page, Section } from '../shared/Page';
import { useViewer } from '../shared/useWorkplace';
import { PasswordForm } from './PasswordForm';
import { Preferences } from './Preferences';
import { Sessions } from './Sessions';
import { TotpSection } from './TotpSection';

export const AccountPage = () => {
  const translate = useTranslate();
  const format = useFormat();
  const viewer = useViewer();
  if (!viewer) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <Page title={translate('account.title')} subtitle={viewer.person.name}>
      <Section title={translate('account.roles')}>
        <Facts>
          <Fact label="account.email">{viewer.person.email}</Fact>
          {viewer.roles.map((role) => (
            <Fact key={role.id} label={`enums.role.${role.role}`}>
              {role.organisation.name} ({format.date(role.validFrom)}–{format.date(role.validTo)})
            </Fact>
          ))}
        </Facts>
      </Section>
      <Preferences />
      <PasswordForm hasPassword={viewer.hasPassword} />
      <TotpSection hasTotp={viewer.hasTotp} hasPassword={viewer.hasPassword} />
      <Sessions />
    </Page>
  );
};
