import { LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Fact, Facts } from '../shared/Facts';
import { Page, Section } from '../shared/Page';
import { Period } from '../shared/Period';
import { useViewer } from '../shared/useWorkplace';
import { DelegationSection } from './DelegationSection';
import { PasswordForm } from './PasswordForm';
import { Preferences } from './Preferences';
import { Sessions } from './Sessions';
import { TotpSection } from './TotpSection';

export const AccountPage = () => {
  const translate = useTranslate();
  const viewer = useViewer();
  if (!viewer) return <LinearProgress aria-label={translate('shared.loading')} />;
  return (
    <Page title={translate('account.title')} subtitle={viewer.person.name}>
      <Section title={translate('account.roles')}>
        <Facts>
          <Fact label="account.email">{viewer.person.email}</Fact>
          {viewer.roles.map((role) => (
            <Fact key={role.id} label={`enums.Role.${role.role}`}>
              {role.organisation.name} · <Period from={role.validFrom} to={role.validTo} />
              {role.inPlaceOf && ` · ${translate('shared.inPlaceOf', { name: role.inPlaceOf })}`}
            </Fact>
          ))}
        </Facts>
      </Section>
      <DelegationSection roles={viewer.roles} />
      <Preferences />
      <PasswordForm hasPassword={viewer.hasPassword} />
      <TotpSection hasTotp={viewer.hasTotp} hasPassword={viewer.hasPassword} codesLeft={viewer.recoveryCodesLeft} />
      <Sessions />
    </Page>
  );
};
