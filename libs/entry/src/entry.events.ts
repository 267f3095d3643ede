import { trailEvent } from '@app/kernel';

const said = { of: 'AnswerLink', because: 'who was given a link is told to nobody outside' } as const;

export const AnswerLinkMade = trailEvent('answerLink.made', said);
export const AnswerLinkUsed = trailEvent('answerLink.used', said);
export const AnswerLinkWithdrawn = trailEvent('answerLink.withdrawn', said);
