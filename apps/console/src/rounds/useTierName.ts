import { useTranslate } from 'react-admin';
import { type NamedTier, tierWords } from './tierName.rules';

/** A tier as people call it: Tỉnh; Xã, sở ngành; Trường, trung tâm. Its place in the order only where nothing says who reports. */
export function useTierName(): (tiers: readonly NamedTier[], at: number) => string {
  const translate = useTranslate();
  return (tiers, at) => {
    const words = tierWords(tiers, at).map((word) => translate(`resources.rounds.tierNames.${word}`));
    if (words.length === 0)
      return translate(at === 0 ? 'resources.rounds.ownerTier' : 'resources.rounds.tier', { tier: at });
    const name = words.join(', ');
    return name.charAt(0).toLocaleUpperCase() + name.slice(1);
  };
}
