import type { TitleRegistrationDetails } from './titles.graphql.ts';

/** What is amended of a registration. */
export const toForm = ({ version, year, kind, title, directive, note }: TitleRegistrationDetails) => ({
  version,
  year,
  kind,
  titleId: title.id,
  directiveId: directive?.id ?? null,
  knownDirectiveId: directive?.id ?? null,
  note,
});

/** The form as the API takes it. A document that the person may not see looks like none: what was not changed is not sent. */
export const asked = ({ id, version, titleId, directiveId, knownDirectiveId, note }: Record<string, unknown>) => ({
  id,
  version,
  titleId,
  ...((directiveId || null) !== knownDirectiveId && { directiveId: directiveId || null }),
  note: note || null,
});
