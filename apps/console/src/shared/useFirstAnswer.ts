import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrustedDocument } from '../dataProvider/trusted.ts';
import { useGraphql } from './useGraphql';

/** What the first screen asks, with the very variables. A resource names it in `asksFirst`, and its component reads it by `useFirstAnswer`. */
export interface FirstQuestion<Data = unknown> {
  document: TrustedDocument<Data>;
  variables: object;
  /** Asked for those who had it when they were here last. */
  permission?: string;
}

export const firstQuestion = <Data, Variables extends object>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  permission?: string,
): FirstQuestion<Data> => ({ document, variables, permission });

/** What was asked early is not asked again by the first look at it; whoever comes back from an act is told anew, however soon. */
const JUST_ASKED_MS = 10_000;
const lookedAt = new Set<FirstQuestion>();

function isFirstLook(question: FirstQuestion): boolean {
  const isFirst = !lookedAt.has(question);
  lookedAt.add(question);
  return isFirst;
}

/** What the API answers to it. */
export const useFirstAnswer = <Data>(question: FirstQuestion<Data>): UseQueryResult<Data> => {
  const [isFirst] = useState(() => isFirstLook(question));
  const { document, variables } = question;
  return useGraphql(document as TrustedDocument<Data, object>, variables, { staleTime: isFirst ? JUST_ASKED_MS : 0 });
};
