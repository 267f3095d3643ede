/** A screen to look at; the first row of a list stands for all of them. */
export interface Screen {
  name: string;
  path: string;
  /** Opens the first record of the list at `path`. */
  firstRecord?: boolean;
  /** Opens the tab with this place in the order. */
  tab?: number;
  /** Nobody else has it. */
  onlyFor?: 'administrator' | 'treasurer';
}

/** A screen with something to fill in, and who may. */
export interface FormScreen {
  name: string;
  path: string;
  as: 'officer' | 'reporter' | 'administrator';
}

/** `screens.ts` of a folder: what tests and screenshots open. It runs unbuilt and imports nothing but types. */
export interface FolderScreens {
  screens?: readonly Screen[];
  forms?: readonly FormScreen[];
}
