type Values = Record<string, unknown>;

/** The form as the API takes it: who takes part is one thing with two lists, and nobody chosen says nothing. */
export function asked({ participants, ...values }: Values): Values {
  const { kinds = [], organisationKinds = [] } = (participants ?? {}) as {
    kinds?: string[] | null;
    organisationKinds?: string[] | null;
  };
  const isSaid = (kinds?.length ?? 0) > 0;
  const ofOrganisations = kinds?.includes('ORGANISATION') ? (organisationKinds ?? []) : [];
  return { ...values, participants: isSaid ? { kinds, organisationKinds: ofOrganisations } : null };
}
