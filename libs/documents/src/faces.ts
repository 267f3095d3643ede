import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** As wide as Times New Roman letter by letter, with all Vietnamese letters, and free to embed. */
export const FACES = {
  normal: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

export const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** What draws counts in points. */
export const fromMillimetres = (length: number): number => length * POINTS_PER_MILLIMETRE;
