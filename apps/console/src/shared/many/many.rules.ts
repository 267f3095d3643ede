/** Things that the API takes at once. */
export const MOST_AT_ONCE = 100;

/** One thing that an act is on, as people call it, and as the API is told of it. */
export interface ManyThing<Item> {
  key: string;
  name: string;
  item: Item;
}

/** What was not done, and why. */
export interface Refused {
  key: string;
  name: string;
  message: string;
}

/** As the API says it: of each thing, in the order in which they were named. */
export interface ActOutcome {
  isWritten: boolean;
  things: readonly { isDone: boolean; code: string | null; message: string | null }[];
}

/** Which of the things were done, or would be, and which not. */
export const sorted = <Item>(
  things: readonly ManyThing<Item>[],
  outcome: ActOutcome,
): { done: ManyThing<Item>[]; refused: Refused[] } => ({
  done: things.filter((_, at) => outcome.things[at]?.isDone),
  refused: things.flatMap(({ key, name }, at) => {
    const said = outcome.things[at];
    return said?.isDone === false ? [{ key, name, message: said.message ?? said.code ?? '' }] : [];
  }),
});
